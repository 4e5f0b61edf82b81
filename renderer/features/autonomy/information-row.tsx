import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeInformation, type NewInformation, removeInformation } from '#data/frames.ts';
import type { Day } from '#domain/time/calendar.ts';
import { type InformationNeed, informationStates } from '#domain/autonomy/delegation.ts';
import { daysMissing } from '#domain/autonomy/frame.ts';
import type { DelegationId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Tag, type Tone } from '#ui/marks.tsx';
import { Menu } from '#ui/menu.tsx';
import { InformationFromDialog } from './information-from-dialog.tsx';
import lines from './lines.module.css';
import styles from './place.module.css';

type InformationRowProps = {
  delegationId: DelegationId;
  need: InformationNeed;
  person: Person;
  today: Day;
};

const tones: Record<InformationNeed['state'], Tone> = { has: 'accent', asked: 'amber', missing: 'brick' };

/** One thing to know: whether it is there, since when it is missing, and who gets it. */
export const InformationRow = ({ delegationId, need, person, today }: InformationRowProps) => {
  const name = givenName(person);
  const { t } = useTranslation('autonomy');
  const undoToast = useUndoToast();
  const [isNaming, setIsNaming] = useState(false);
  const change = (changes: Partial<NewInformation>) => void changeInformation(delegationId, need.id, changes);
  const remove = async () => {
    const outcome = await removeInformation(delegationId, need.id);
    if (outcome.ok) undoToast(t('removedInformation', { what: need.what }));
  };
  const state = useStateWords(need, name, today);
  return (
    <li className={lines.line}>
      <span className={lines.grow}>{need.what}</span>
      <Menu
        label={t('informationState', { what: need.what, state })}
        target={
          <button
            type="button"
            aria-label={t('informationState', { what: need.what, state })}
            className={styles.state}
          >
            <Tag tone={tones[need.state]}>{state}</Tag>
          </button>
        }
        items={[
          ...informationStates
            .filter((one) => one !== need.state)
            .map((one) => ({ label: t(`set_${one}`, { name }), onSelect: () => change({ state: one }) })),
          ...(need.from === 'me'
            ? []
            : [{ label: t('get_me'), onSelect: () => change({ from: 'me', fromName: '' }) }]),
          ...(need.from === 'them'
            ? []
            : [{ label: t('get_them', { name }), onSelect: () => change({ from: 'them', fromName: '' }) }]),
          { label: t('get_other'), onSelect: () => setIsNaming(true) },
          { label: t('removeInformation'), onSelect: () => void remove() },
        ]}
      />
      {isNaming ? (
        <InformationFromDialog
          need={need}
          personId={person.id}
          onChoose={(fromName) => change({ from: 'other', fromName })}
          onClose={() => setIsNaming(false)}
        />
      ) : null}
    </li>
  );
};

/** 'missing 23 d · you'. */
const useStateWords = (need: InformationNeed, name: string, today: Day): string => {
  const { t } = useTranslation('autonomy');
  if (need.state === 'has') return t('state_has');
  const who = { me: t('fromMe'), them: name, other: need.fromName }[need.from];
  const state =
    need.state === 'asked' ? t('state_asked') : t('missingDays', { count: daysMissing(need, today) });
  return need.state === 'asked' ? state : [state, who].filter(Boolean).join(' · ');
};
