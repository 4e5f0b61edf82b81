import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLive } from '#data/live.ts';
import { quietWith } from '#data/quiet.ts';
import type { PersonNow } from '#data/today.ts';
import type { Day } from '#domain/time/calendar.ts';
import { isQuietOutOfSight } from '#domain/out-of-sight.ts';
import { givenName, initials } from '#domain/people/person.ts';
import type { Quiet, QuietSign } from '#domain/people/quiet.ts';
import { routes } from '#domain/routes.ts';
import { Avatar } from '#parts/avatar.tsx';
import { monthLong } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useAtRest } from '#ui/use-at-rest.ts';
import styles from './aside.module.css';
import { NotThankedToday } from './not-thanked-today.tsx';

const shownPeople = 5;

/** Which sign speaks for a person when there are several. */
const order: readonly QuietSign[] = [
  'feedback-waiting',
  'never-met',
  'no-growth-talk',
  'no-thanks',
  'no-redirecting',
];

const foremost = (signs: readonly Quiet[]): Quiet | undefined =>
  signs.toSorted((a, b) => order.indexOf(a.sign) - order.indexOf(b.sign))[0];

type GoneQuietProps = { everyone: readonly PersonNow[]; today: Day };

/** What has not happened for long, and wins that nobody thanked for. It looks further back than the rest of Today, so it waits until that stands. */
export const GoneQuiet = (props: GoneQuietProps) =>
  useAtRest() ? (
    <>
      <QuietPeople {...props} />
      <NotThankedToday {...props} />
    </>
  ) : null;

/** One line a person. Absent while there is nothing. */
const QuietPeople = ({ everyone, today }: GoneQuietProps) => {
  const { t } = useTranslation('today');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const quiet = useLive(quietWith(everyone, today), [everyone, today]);
  const lines = (quiet ?? [])
    .flatMap(({ person, signs }) => {
      const sign = foremost(signs.filter(({ sign: one }) => !(isHidden && isQuietOutOfSight(one))));
      return sign ? [{ person, ...sign }] : [];
    })
    .toSorted((a, b) => b.days - a.days)
    .slice(0, shownPeople);
  if (lines.length === 0) return null;
  return (
    <section>
      <Caption>{t('quiet')}</Caption>
      <ul className={styles.list}>
        {lines.map(({ person, ...line }) => (
          <li key={person.id} className={styles.row}>
            <Avatar id={person.id} initials={initials(person.name)} />
            <Link href={routes.person(person.id)} className={styles.link}>
              <QuietWords name={givenName(person)} quiet={line} today={today} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

const QuietWords = ({ name, quiet, today }: { name: string; quiet: Quiet; today: Day }) => {
  const { t } = useTranslation('today');
  const { sign, since, days } = quiet;
  if (sign === 'feedback-waiting' || sign === 'never-met') return t(`quiet-${sign}`, { name, count: days });
  if (quiet.isMore && sign === 'no-growth-talk') return t('quiet-no-growth-talk-more', { name, count: days });
  if (since === null) return t(`quiet-${sign}-yet`, { name });
  if (sign === 'no-growth-talk') return t('quiet-no-growth-talk', { name, month: monthLong(since, today) });
  return t(`quiet-${sign}`, { name, count: days });
};
