import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLive } from '#data/live.ts';
import { personPage } from '#data/person-page.ts';
import { type TimelineView, timelineOf } from '#data/timeline.ts';
import type { PersonId } from '#domain/ids.ts';
import { routes } from '#domain/routes.ts';
import { useToday } from '#parts/use-today.ts';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { PersonHeader } from './person-header.tsx';
import { PersonSide } from './person-side.tsx';
import { PersonTimeline } from './person-timeline.tsx';
import styles from './person-screen.module.css';

const newest: TimelineView = { filter: 'all', year: null, pages: 1 };

/** One person: what is open, and everything that has been, newest first. */
export const PersonScreen = ({ personId }: { personId: PersonId }) => {
  const { t } = useTranslation('people');
  const today = useToday();
  const [view, setView] = useState(newest);
  // Both questions at once: the timeline need not wait for what is open.
  const page = useLive(personPage(personId), [personId]);
  const timeline = useLive(timelineOf(personId, view), [personId, view]);
  if (page === undefined) return null;
  if (page === null)
    return (
      <EmptyPlace>
        <h1>{t('pageGone')}</h1>
        <Link href={routes.today}>{t('pageToToday')}</Link>
      </EmptyPlace>
    );
  return (
    <div className={styles.screen}>
      <PersonHeader page={page} today={today} />
      <div className={styles.columns}>
        <PersonTimeline page={page} timeline={timeline} view={view} onView={setView} today={today} />
        <PersonSide page={page} today={today} isStanding={timeline !== undefined} />
      </div>
    </div>
  );
};
