import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { delegationsNowOf } from '#data/delegations-now.ts';
import { proposeLevel } from '#data/level-proposals.ts';
import { useLive } from '#data/live.ts';
import { openTalkingPointsOf } from '#data/talking-points.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { DelegationNow } from '#domain/autonomy/delegation-now.ts';
import { isReviewDue } from '#domain/autonomy/frame.ts';
import type { Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { Button } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { Caption, Tag } from '#ui/marks.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import styles from './looks.module.css';

type DueReviewsProps = { person: Person; today: Day };

/** The frames the two meant to look at again by now, each with the way onto the agenda. Nothing while none is due. */
export const DueReviews = ({ person, today }: DueReviewsProps) => {
  const { t } = useTranslation('delegation');
  const undoToast = useUndoToast();
  const all = useLive(delegationsNowOf(person.id, today), [person.id, today]) ?? [];
  const points = useLive(openTalkingPointsOf(person.id), [person.id]) ?? [];
  const due = all.filter(({ delegation }) => isReviewDue(delegation.frame, today));
  if (due.length === 0) return null;
  const isOnAgenda = ({ area }: DelegationNow): boolean =>
    points.some(({ about }) => about?.kind === 'delegation' && about.areaId === area.id);
  const raise = async ({ area }: DelegationNow) => {
    const text = t('point_new-frame', { area: area.name });
    const outcome = await proposeLevel({ personId: person.id, areaId: area.id, level: null, text });
    if (outcome.ok) undoToast(t('pointMade', { text }));
  };
  return (
    <section>
      <Caption>{t('reviews')}</Caption>
      <ul className={styles.due}>
        {due.map((now) => (
          <li key={now.delegation.id} className={styles.line}>
            <span className={styles.words}>
              <Link href={routes.frame(now.delegation.id)}>{now.area.name}</Link>{' '}
              <span className={styles.quiet}>
                {t('reviewMeant', { day: shortDay(now.delegation.frame.reviewOn ?? today, today) })}
              </span>
            </span>
            {isOnAgenda(now) ? (
              <Tag>{t('onAgenda')}</Tag>
            ) : (
              <Button
                className={styles.slim}
                aria-label={t('makePointName', { area: now.area.name })}
                onClick={() => void raise(now)}
              >
                {t('makePoint')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
