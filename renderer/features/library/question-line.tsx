import { useTranslation } from 'react-i18next';
import { archiveQuestion } from '#data/questions.ts';
import type { QuestionId } from '#domain/ids.ts';
import type { Asking } from '#domain/sessions/question.ts';
import type { BankQuestion } from '#domain/sessions/question-bank.ts';
import { AskedBefore } from '#parts/questions/asked-before.tsx';
import { useToday } from '#parts/use-today.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Menu } from '#ui/menu.tsx';
import { Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './library.module.css';

type QuestionLineProps = { question: BankQuestion; asking: Asking | null; name: string; onEdit: () => void };

/** One question; one of the leader's own can be changed and put away. */
export const QuestionLine = ({ question, asking, name, onEdit }: QuestionLineProps) => {
  const { t } = useTranslation('library');
  const today = useToday();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const undoToast = useUndoToast();
  const archive = async () => {
    const outcome = await archiveQuestion(question.id as QuestionId);
    if (outcome.ok) undoToast(t('questionArchived', { text: question.text }));
  };
  return (
    <li className={styles.line}>
      <span className={styles.grow}>
        <span className={styles.question}>{question.text}</span>
        {asking ? <AskedBefore asking={asking} name={name} today={today} isAnswerHidden={isHidden} /> : null}
      </span>
      {question.isOwn ? (
        <>
          <Tag>{t('yours')}</Tag>
          <Menu
            label={t('moreFor', { name: question.text })}
            items={[
              { label: t('edit'), onSelect: onEdit },
              { label: t('archiveQuestion'), onSelect: () => void archive() },
            ]}
          />
        </>
      ) : null}
    </li>
  );
};
