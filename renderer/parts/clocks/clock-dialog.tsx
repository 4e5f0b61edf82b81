import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { putClockTopic } from '#data/clocks.ts';
import { putQuestion } from '#data/questions.ts';
import type { Clock } from '#domain/people/clocks.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { BankQuestion } from '#domain/sessions/question-bank.ts';
import type { PointSubject } from '#domain/sessions/talking-point.ts';
import { QuestionList } from '#parts/questions/question-list.tsx';
import { useQuestionBank } from '#parts/questions/use-question-bank.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import styles from './clocks.module.css';

/** How many questions are offered at a time. */
const offered = 3;

type ClockDialogProps = { person: Person; clock: Clock; onClose: () => void };

/** Puts an overdue conversation on the agenda, with a question to begin it. */
export const ClockDialog = ({ person, clock, onClose }: ClockDialogProps) => {
  const { t } = useTranslation('questions');
  const { t: ui } = useTranslation('ui');
  const bank = useQuestionBank();
  const undoToast = useUndoToast();
  const [from, setFrom] = useState(0);
  const { kind } = clock;
  if (kind === 'regular') return null;
  const about: PointSubject = { kind: 'clock', sessionKind: kind };
  const isDone = (ok: boolean, text: string) => {
    if (!ok) return;
    onClose();
    undoToast(t('clockDone', { text }));
  };
  const take = async (question: BankQuestion) => {
    const outcome = await putQuestion({ personId: person.id, question, about });
    isDone(outcome.ok, question.text);
  };
  const putPlain = async () => {
    const text = t(`clockPoint_${kind}`);
    const outcome = await putClockTopic(person.id, kind, text);
    isDone(outcome.ok, text);
  };
  return (
    <Dialog title={t('clockTitle')} closeLabel={ui('close')} onClose={onClose} width="36rem">
      <p className={styles.text}>{t('clockText', { name: givenName(person) })}</p>
      <QuestionList
        person={person}
        questions={(bank ?? []).filter(({ category }) => category === kind)}
        shown={{ from, count: offered }}
        onTake={(question) => void take(question)}
      />
      <DialogActions>
        <Button variant="quiet" onClick={() => void putPlain()}>
          {t('clockPlain')}
        </Button>
        <Button onClick={() => setFrom(from + offered)}>{t('clockOthers')}</Button>
      </DialogActions>
    </Dialog>
  );
};
