import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { stuckGoalsOf } from '#data/growing-towards.ts';
import { useLive } from '#data/live.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { routes } from '#domain/routes.ts';
import { Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './person-card.module.css';

/** Growth says nothing on Today, unless a goal is stuck for the second time in a row. */
export const StuckGoals = ({ personId, today }: { personId: PersonId; today: Day }) => {
  const { t } = useTranslation('today');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const stuck = useLive(stuckGoalsOf(personId, today), [personId, today]) ?? [];
  const seen = stuck.filter((goal) => !(isHidden && isPrivate(goal)));
  if (seen.length === 0) return null;
  return (
    <ul className={styles.stuck} aria-label={t('stuckGoals')}>
      {seen.map((goal) => (
        <li key={goal.id}>
          <Link href={routes.goal(goal.id)}>{goal.title}</Link> <Tag tone="amber">{t('stuckTwice')}</Tag>
        </li>
      ))}
    </ul>
  );
};
