import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { givenName } from '#domain/people/person.ts';
import { ComingUp } from './coming-up.tsx';
import { CompactCard } from './compact-card.tsx';
import { FullCard } from './full-card.tsx';
import { type DayOrder, hasBriefing } from './person-today.ts';
import { useStandingWords } from './standing-words.ts';
import styles from './person-card.module.css';

type PeopleTodayProps = { order: DayOrder; today: Day };

/** Who is next, who is late, who comes later: from full cards down to lines. */
export const PeopleToday = ({ order, today }: PeopleTodayProps) => {
  const { t } = useTranslation('today');
  const { standingWords } = useStandingWords(today);
  const next = order.next[0];
  return (
    <>
      {order.isCalm ? (
        <p className={styles.calm}>
          {t('calm')}{' '}
          {next ? t('calmNext', { name: givenName(next.person), day: standingWords(next) }) : null}
        </p>
      ) : null}
      {order.next.map((one, at) =>
        at === 0 || hasBriefing(one) ? (
          <FullCard key={one.person.id} one={one} today={today} isFirst={at === 0} />
        ) : (
          <CompactCard key={one.person.id} one={one} today={today} />
        ),
      )}
      {order.late.map((one) => (
        <CompactCard key={one.person.id} one={one} today={today} />
      ))}
      {order.coming.length > 0 ? <ComingUp people={order.coming} today={today} /> : null}
    </>
  );
};
