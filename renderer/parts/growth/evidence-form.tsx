import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addEvidence,
  changeEvidence,
  keepEvidence,
  withdrawEvidence,
  writeEvidence,
} from '#data/evidence.ts';
import { freshId, today as storeToday } from '#data/store.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import { type EvidenceDraft, ownEvidence } from '#domain/skills/evidence-from.ts';
import type { EvidenceId } from '#domain/ids.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import styles from '#parts/form.module.css';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { PastDayField } from '#parts/past-day-field.tsx';
import { useKeptForm } from '#parts/use-kept-form.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { EvidenceTiesField } from './evidence-ties-field.tsx';

type EvidenceFormProps = {
  person: Person;
  /** How new evidence begins; blank without it. */
  draft?: EvidenceDraft;
  /** Evidence to change. */
  initial?: Evidence;
  onDone: () => void;
};

const draftOf = ({ id: _id, personId: _personId, ...draft }: Evidence): EvidenceDraft => draft;

const hasWords = ({ situation, task, action, result, link }: EvidenceDraft): boolean =>
  `${situation}${task}${action}${result}${link}`.trim() !== '';

/** One dated fact: what was done, in which situation, with what result, and what it shows. */
export const EvidenceForm = ({ person, draft, initial, onDone }: EvidenceFormProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const undoToast = useUndoToast();
  const [id] = useState(() => initial?.id ?? freshId<EvidenceId>());
  const [today] = useState(storeToday);
  const [isAsked, setIsAsked] = useState(false);
  const [isDayKnown, setIsDayKnown] = useState(true);
  const { values, change, finish } = useKeptForm<EvidenceDraft>({
    initial: initial ? draftOf(initial) : (draft ?? ownEvidence(today)),
    place: { field: 'form-evidence', personId: person.id, of: initial?.id ?? '' },
    // From a session they come behind a command; other sources have the words already.
    ...(draft?.source?.kind === 'session' ? { carried: draft.action } : {}),
    isWorthKeeping: hasWords,
    keep: (words) => (initial ? writeEvidence(id, words) : addEvidence(person.id, words, id)),
    withdraw: (before) => (initial ? writeEvidence(id, before) : withdrawEvidence(id)),
  });
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const name = givenName(person);
  const isEmpty = values.action.trim() === '' && values.link.trim() === '';
  const save = async () => {
    setIsAsked(true);
    if (isEmpty || !isDayKnown) return;
    const write = () => (initial ? changeEvidence(initial, values) : keepEvidence(person.id, values, id));
    if (!(await finish(write))) return;
    undoToast(t(initial ? 'evidenceChanged' : 'evidenceKept'));
    onDone();
  };
  const words = (field: 'situation' | 'task' | 'action' | 'result') => ({
    minRows: 1,
    value: values[field],
    onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {isHidden && isPrivate(values) ? (
        <OutOfSightWords />
      ) : (
        <>
          <TextArea
            label={t('evidenceAction', { name })}
            hint={t('evidenceActionHint')}
            error={isAsked && isEmpty ? t('evidenceEmpty') : undefined}
            autoFocus
            {...words('action')}
          />
          <div className={styles.pair}>
            <TextArea label={t('evidenceSituation')} {...words('situation')} />
            <TextArea label={t('evidenceTask')} {...words('task')} />
          </div>
          <TextArea label={t('evidenceResult')} hint={t('evidenceResultHint')} {...words('result')} />
          <div className={styles.pair}>
            <PastDayField
              label={t('evidenceDay')}
              value={values.happenedOn}
              today={today}
              onChange={(day) => {
                setIsDayKnown(day !== null);
                if (day !== null) change({ happenedOn: day });
              }}
            />
            <TextField
              label={t('evidenceLink')}
              hint={t('evidenceLinkHint')}
              value={values.link}
              maxLength={2000}
              onChange={(event) => change({ link: event.currentTarget.value })}
            />
          </div>
          <EvidenceTiesField person={person} values={values} onChange={change} />
        </>
      )}
      <Choice
        legend={t('evidenceVisibility')}
        value={values.visibility}
        onChange={(visibility) => change({ visibility })}
        options={[
          { value: 'private', label: t('evidencePrivate') },
          { value: 'shared', label: t('evidenceShared', { name }) },
        ]}
      />
      <div className={styles.actions}>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary">
          {initial ? ui('save') : t('keepEvidence')}
        </Button>
      </div>
    </form>
  );
};
