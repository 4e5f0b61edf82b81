import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { thresholds } from '#data/preferences.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import { usualThresholds } from '#domain/thresholds.ts';
import { LikesThanks } from '#parts/feedback/likes-thanks.tsx';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { PersonUnsaidFeedback } from './person-unsaid-feedback.tsx';
import { PersonUnsaidThanks } from './person-unsaid-thanks.tsx';
import styles from './person-side.module.css';

type PersonUnsaidProps = {
  person: Person;
  undelivered: readonly Feedback[];
  unspoken: readonly Recognition[];
  today: Day;
};

/** Feedback and thanks the person has not heard. They must not read them first on a shared screen. */
export const PersonUnsaid = ({ person, undelivered, unspoken, today }: PersonUnsaidProps) => {
  const { t } = useTranslation('people');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { undeliveredDays } = useLive(thresholds, []) ?? usualThresholds;
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  if (undelivered.length + unspoken.length === 0) return null;
  return (
    // Out of sight it stays mounted: a dialog that is open on an entry keeps the words in it.
    <section hidden={isHidden}>
      <Caption>{t('pageUnsaid')}</Caption>
      <ul ref={list} className={styles.list}>
        {undelivered.map((entry) => (
          <li key={entry.id}>
            <PersonUnsaidFeedback
              feedback={entry}
              person={person}
              today={today}
              longWait={undeliveredDays}
              isOut={isHidden}
            />
          </li>
        ))}
        {unspoken.map((entry) => (
          <li key={entry.id}>
            <PersonUnsaidThanks thanks={entry} person={person} isOut={isHidden} />
          </li>
        ))}
      </ul>
      {isHidden || unspoken.length === 0 ? null : <LikesThanks person={person} />}
    </section>
  );
};
