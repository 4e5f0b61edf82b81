import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { activePeople, archivedPeople } from '#data/people.ts';
import { addQuestion, archivedQuestions, latestAskings, restoreQuestion } from '#data/questions.ts';
import { givenName } from '#domain/people/person.ts';
import { type Question, type QuestionCategory, questionCategories } from '#domain/sessions/question.ts';
import { lastAskings } from '#domain/sessions/question-bank.ts';
import { useQuestionBank } from '#parts/questions/use-question-bank.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Choice } from '#ui/choice.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { AddLine } from './add-line.tsx';
import { ArchivedList } from './archived-list.tsx';
import styles from './library.module.css';
import { QuestionDialog } from './question-dialog.tsx';
import { QuestionLine } from './question-line.tsx';

/** Every question by category, when it was asked whom last, and the leader's own. */
export const QuestionsSection = () => {
  const { t } = useTranslation('library');
  const { t: words } = useTranslation('questions');
  const [category, setCategory] = useState<QuestionCategory>('goal');
  const [editedId, setEditedId] = useState<string | null>(null);
  const bank = useQuestionBank();
  const askings = useLive(latestAskings, []);
  const archived = useLive(archivedQuestions, []);
  const names = usePeopleNames();
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const undoToast = useUndoToast();
  useKeptFocus(list, () => field.current?.focus());
  if (bank === undefined || askings === undefined || archived === undefined) return null;
  const last = lastAskings(askings);
  // It may leave this category while its dialog is open, so the dialog is not the line's.
  const edited = bank.find(({ id }) => id === editedId);
  const restore = async ({ id, text }: Question) => {
    if ((await restoreQuestion(id)).ok) undoToast(t('restored', { name: text }));
  };
  return (
    <section className={styles.section}>
      <h2>{t('questions')}</h2>
      <p className={styles.quiet}>{t('questionsText')}</p>
      <Choice
        legend={words('category')}
        isLegendHidden
        value={category}
        onChange={setCategory}
        options={questionCategories.map((one) => ({ value: one, label: words(`category_${one}`) }))}
      />
      <ul ref={list} className={styles.list}>
        {bank
          .filter((question) => question.category === category)
          .map((question) => {
            const asking = last.get(question.id) ?? null;
            return (
              <QuestionLine
                key={question.id}
                question={question}
                asking={asking}
                onEdit={() => setEditedId(question.id)}
                name={asking === null ? '' : (names.get(asking.personId) ?? '')}
              />
            );
          })}
      </ul>
      <AddLine
        ref={field}
        place={{ field: 'add-question', personId: null }}
        label={t('addQuestion')}
        maxLength={2000}
        add={(text) => addQuestion(text, category)}
      />
      <ArchivedList
        label={t('archivedQuestions', { count: archived.length })}
        entries={archived.map((question) => ({
          id: question.id,
          text: question.text,
          restore: () => restore(question),
        }))}
      />
      {edited ? <QuestionDialog question={edited} onClose={() => setEditedId(null)} /> : null}
    </section>
  );
};

const usePeopleNames = (): ReadonlyMap<string, string> => {
  const active = useLive(activePeople, []) ?? [];
  const archived = useLive(archivedPeople, []) ?? [];
  return new Map([...active, ...archived].map((person) => [person.id, givenName(person)]));
};
