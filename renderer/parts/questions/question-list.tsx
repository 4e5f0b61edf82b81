import { useLive } from '#data/live.ts';
import { askingsOf } from '#data/questions.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { type BankQuestion, lastAskings, leastRecentlyAsked } from '#domain/sessions/question-bank.ts';
import { useToday } from '#parts/use-today.ts';
import { AskedBefore } from './asked-before.tsx';
import styles from './questions.module.css';

type QuestionListProps = {
  person: Person;
  questions: readonly BankQuestion[];
  /** Only so many, from the one at `from` on. */
  shown?: { from: number; count: number };
  onTake: (question: BankQuestion) => void;
};

/** Questions to take, those not asked this person for the longest time first. */
export const QuestionList = ({ person, questions, shown, onTake }: QuestionListProps) => {
  const today = useToday();
  const askings = useLive(askingsOf(person.id), [person.id]);
  if (askings === undefined) return null;
  const last = lastAskings(askings);
  const all = leastRecentlyAsked(questions, askings);
  const offered = shown === undefined ? all : turned(all, shown.from).slice(0, shown.count);
  return (
    <ul className={styles.list}>
      {offered.map((question) => {
        const asking = last.get(question.id);
        return (
          <li key={question.id}>
            <button type="button" className={styles.question} onClick={() => onTake(question)}>
              <span>{question.text}</span>
              {asking ? <AskedBefore asking={asking} name={givenName(person)} today={today} /> : null}
            </button>
          </li>
        );
      })}
    </ul>
  );
};

/** The list begun at another place, so that "three others" goes round. */
const turned = <T,>(list: readonly T[], from: number): T[] => {
  const at = list.length === 0 ? 0 : from % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
};
