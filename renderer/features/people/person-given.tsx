import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GivenTo, givenTo } from '#data/last-given.ts';
import { useLive } from '#data/live.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { LastGiven } from '#domain/feedback/feedback-figures.ts';
import type { Person } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import { shortDay } from '#ui/format.ts';
import { Caption, Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './person-given.module.css';

type PersonGivenProps = { person: Person; today: Day };

/** Days since thanks and feedback of each kind. */
export const PersonGiven = ({ person, today }: PersonGivenProps) => {
  const { t } = useTranslation('people');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const to = useLive(givenTo(person.id, today), [person.id, today]);
  // Silence about feedback and thanks tells what is still to come.
  if (!to || isHidden) return null;
  return (
    <section>
      <Caption>{t('pageGiven')}</Caption>
      <ul className={styles.list}>
        {to.given.map((one) => (
          <GivenRow key={one.kind} given={one} items={itemsOf(to, one)} today={today} />
        ))}
      </ul>
    </section>
  );
};

type Item = { id: string; day: Day; words: string };

const newest = (items: Item[]): Item[] => items.toSorted((a, b) => b.day.localeCompare(a.day)).slice(0, 10);

/** The very items the days are counted from, newest first. */
const itemsOf = ({ feedback, thanks }: GivenTo, { kind }: LastGiven): Item[] =>
  newest(
    kind === 'thanks'
      ? thanks.flatMap(({ id, spokenOn, act }) => (spokenOn ? [{ id, day: spokenOn, words: act }] : []))
      : feedback.flatMap(({ id, deliveredOn, behaviour, kind: of }) =>
          of === kind && deliveredOn ? [{ id, day: deliveredOn, words: behaviour }] : [],
        ),
  );

const GivenRow = ({ given, items, today }: { given: LastGiven; items: readonly Item[]; today: Day }) => {
  const { t } = useTranslation('people');
  const [isOpen, setIsOpen] = useState(false);
  const { kind, days, isSilent } = given;
  const since = days === null ? t('pageGivenNever') : t('pageGivenDays', { count: days });
  const line = (
    <>
      <span className={styles.kind}>{t(`pageGiven-${kind}`)}</span>
      {isSilent ? <Tag tone="amber">{since}</Tag> : <span className={styles.days}>{since}</span>}
    </>
  );
  if (items.length === 0) return <li className={styles.line}>{line}</li>;
  return (
    <li>
      <button
        type="button"
        className={`${styles.line} ${styles.opens}`}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {line}
      </button>
      {isOpen ? (
        <ul className={styles.items}>
          {items.map(({ id, day, words }) => (
            <li key={id}>
              <span className={styles.day}>{shortDay(day, today)}</span> {plainWords(words)}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
};
