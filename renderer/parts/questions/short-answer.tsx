import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { answerAsking, askingOf } from '#data/questions.ts';
import type { Asking } from '#domain/sessions/question.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { TextField } from '#ui/field.tsx';
import { useDraft } from '#ui/use-draft.ts';
import styles from './questions.module.css';

type ShortAnswerProps = {
  point: TalkingPoint;
  /** While the point is spoken about; later the line shows only what stands in it. */
  isOpen: boolean;
};

/** The short answer to a question that became a talking point: what the bank will say next time. */
export const ShortAnswer = ({ point, isOpen }: ShortAnswerProps) => {
  const asking = useLive(askingOf(point), [point.personId, point.id]);
  if (!asking || !(isOpen || point.state === 'discussed' || asking.answer !== '')) return null;
  return <AnswerLine asking={asking} />;
};

const AnswerLine = ({ asking }: { asking: Asking }) => {
  const { t } = useTranslation('questions');
  const draft = useDraft(asking.answer, (text) => answerAsking(asking.id, text.trim()), {
    clean: (text) => text.trim(),
  });
  return (
    <div className={styles.answer}>
      <TextField
        label={t('answer', { text: asking.text })}
        isLabelHidden
        placeholder={t('answerPlaceholder')}
        maxLength={2000}
        value={draft.text}
        onChange={(event) => draft.change(event.currentTarget.value)}
        onBlur={() => void draft.flush()}
      />
    </div>
  );
};
