import { IconArrowRight, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { askingsOf, noteAsked } from '#data/questions.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { growSteps, leastRecentlyAsked } from '#domain/sessions/question-bank.ts';
import type { Session } from '#domain/sessions/session.ts';
import { useQuestionBank } from '#parts/questions/use-question-bank.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { IconButton } from '#ui/button.tsx';
import styles from './agenda.module.css';

type CoachingLineProps = { person: Person; session: Session };

/**
 * A question to ask when nothing comes up, one at a time, those not asked this person for the longest time first. Nothing is
 * written down unless the leader says that it was asked.
 */
export const CoachingLine = ({ person, session }: CoachingLineProps) => {
  const { t } = useTranslation('session');
  const { t: words } = useTranslation('questions');
  const [step, setStep] = useState<(typeof growSteps)[number]>('goal');
  const [turn, setTurn] = useState(0);
  const undoToast = useUndoToast();
  const bank = useQuestionBank();
  const askings = useLive(askingsOf(person.id), [person.id]);
  const questions = (bank ?? []).filter(({ category }) => category === step);
  const question = leastRecentlyAsked(questions, askings ?? [])[turn % Math.max(1, questions.length)];
  if (question === undefined || askings === undefined) return null;
  const note = async () => {
    const outcome = await noteAsked(person.id, session.id, question);
    if (outcome.ok) undoToast(words('noted', { name: givenName(person) }));
  };
  return (
    <div className={styles.coaching}>
      {growSteps.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === step}
          className={styles.category}
          onClick={() => setStep(one)}
        >
          {words(`category_${one}`)}
        </button>
      ))}
      <span className={styles.prompt}>
        <span aria-live="polite">“{question.text}”</span>
        <IconButton
          label={words('noteAsked')}
          icon={<IconCheck size={14} stroke={1.6} />}
          className={styles.nextQuestion}
          onClick={() => void note()}
        />
        <IconButton
          label={t('nextQuestion')}
          icon={<IconArrowRight size={14} stroke={1.6} />}
          className={styles.nextQuestion}
          onClick={() => setTurn(turn + 1)}
        />
      </span>
    </div>
  );
};
