import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeDecision } from '#data/decisions.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { shortDay } from '#ui/format.ts';
import { Tag, type Tone } from '#ui/marks.tsx';
import { Menu } from '#ui/menu.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useKeepAsEvidence } from '#parts/growth/use-keep-as-evidence.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import styles from './autonomy.module.css';
import { DecisionForm } from './decision-form.tsx';
import { DecisionOutcomeForm } from './decision-outcome.tsx';
import { useLevelWords } from './use-level-words.ts';

const tones = { good: 'accent', mixed: 'amber', poor: 'brick' } as const satisfies Record<string, Tone>;

type DecisionRowProps = {
  decision: Decision;
  person: Person;
  /** Left out where all decisions are of one area. */
  areaName?: string;
  /** The level agreed on for that day; a lower one is marked, out of the person's sight. */
  agreed?: DelegationLevel | null;
  /** Left out where the day stands beside it. */
  today?: Day;
};

/**
 * One decision: what, by whom, at which level, and what became of it, to be filled in where it stands. The level used is
 * out of the person's sight, since it tells drift and take-backs.
 */
export const DecisionRow = ({ decision, person, areaName, agreed, today }: DecisionRowProps) => {
  const { t } = useTranslation('delegation');
  const { t: ui } = useTranslation('ui');
  const level = useLevelWords();
  const undoToast = useUndoToast();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const [shown, setShown] = useState<'outcome' | 'form' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setShown(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const remove = async () => {
    const outcome = await removeDecision(decision.id);
    if (outcome.ok) undoToast(t('removedDecision', { what: decision.what }));
  };
  const evidence = useKeepAsEvidence(person, { kind: 'decision', decision });
  const { outcome } = decision;
  const isBelow = agreed !== undefined && agreed !== null && decision.level < agreed && !isHidden;
  const by = t(`${isHidden ? 'byShort' : 'levelShort'}_${decision.decidedBy}`, {
    name: givenName(person),
    level: level.inText(decision.level),
  });
  const facts = [areaName, by, today ? shortDay(decision.decidedOn, today) : ''].filter(Boolean).join(' · ');
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        {decision.what}
        <div className={isBelow ? `${styles.quiet} ${styles.below}` : styles.quiet}>{facts}</div>
        {shown === 'outcome' ? null : <OutcomeWords decision={decision} />}
      </div>
      <div className={styles.end}>
        {outcome === 'open' ? (
          <Button
            ref={opener}
            variant="link"
            className={styles.ask}
            aria-label={t('howDidItTurnOutFor', { what: decision.what })}
            aria-expanded={shown === 'outcome'}
            onClick={() => setShown(shown === 'outcome' ? null : 'outcome')}
          >
            {t('howDidItTurnOut')}
          </Button>
        ) : (
          <Tag tone={tones[outcome]}>{t(`outcomeTag_${outcome}`)}</Tag>
        )}
        <span className={styles.menu}>
          <Menu
            label={t('moreForDecision', { what: decision.what })}
            items={[
              { label: t('howDidItTurnOut'), onSelect: () => setShown('outcome') },
              { label: t('changeDecision'), onSelect: () => setShown('form') },
              ...evidence.items,
              { label: t('removeDecision'), onSelect: () => void remove() },
            ]}
          />
        </span>
      </div>
      {shown === 'outcome' ? <DecisionOutcomeForm decision={decision} onDone={close} /> : null}
      {evidence.dialog}
      {shown === 'form' ? (
        <Dialog title={t('decisionEditTitle')} closeLabel={ui('close')} onClose={close} width="38rem">
          <DecisionForm person={person} initial={decision} onDone={close} />
        </Dialog>
      ) : null}
    </div>
  );
};

const OutcomeWords = ({ decision: { outcomeNote, learning } }: { decision: Decision }) => (
  <>
    {outcomeNote.trim() ? <div className={styles.note}>{outcomeNote}</div> : null}
    {learning.trim() ? <div className={styles.note}>→ {learning}</div> : null}
  </>
);
