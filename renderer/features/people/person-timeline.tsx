import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonPage } from '#data/person-page.ts';
import type { Timeline, TimelineView } from '#data/timeline.ts';
import type { Day } from '#domain/time/calendar.ts';
import { Button } from '#ui/button.tsx';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { PersonTimelineEntry } from './person-timeline-entry.tsx';
import { PersonTimelineFilter } from './person-timeline-filter.tsx';
import { PersonWelcome } from './person-welcome.tsx';
import styles from './person-timeline.module.css';

type PersonTimelineProps = {
  page: PersonPage;
  /** `undefined` until the first part is read. */
  timeline: Timeline | undefined;
  view: TimelineView;
  onView: (view: TimelineView) => void;
  today: Day;
};

/** Everything that has been with one person, newest first, a part at a time. */
export const PersonTimeline = ({ page, timeline, view, onView, today }: PersonTimelineProps) => {
  const { t } = useTranslation('people');
  const list = useRef<HTMLOListElement>(null);
  if (timeline === undefined) return <div />;
  const { entries, hasEarlier } = timeline;
  // The view asked for may be newer than this answer.
  const { filter, year } = timeline.view;
  const isNew = entries.length === 0 && !hasEarlier && filter === 'all' && year === null;
  const isLong = hasEarlier || new Set(entries.map(({ day }) => day.slice(0, 4))).size > 1;
  const showEarlier = () => {
    // The button may go; the keyboard stays at the last entry that was there, just before the new ones.
    const shown = list.current?.querySelectorAll<HTMLElement>(':scope > li:not([hidden])') ?? [];
    Array.from(shown).at(-1)?.focus();
    onView({ ...view, pages: view.pages + 1 });
  };
  if (isNew) return <PersonWelcome page={page} />;
  return (
    <section className={styles.timeline} aria-label={t('pageTimeline')}>
      <div className={styles.head}>
        <PersonTimelineFilter personId={page.person.id} view={view} isLong={isLong} onChange={onView} />
      </div>
      {entries.length === 0 ? (
        <EmptyPlace>
          <p>{t('pageNothing')}</p>
        </EmptyPlace>
      ) : (
        <ol ref={list} className={styles.list}>
          {entries.map((entry) => (
            <PersonTimelineEntry
              key={entry.id}
              entry={entry}
              person={page.person}
              today={today}
              isLastHeld={entry.id === page.lastHeld?.id}
            />
          ))}
        </ol>
      )}
      {hasEarlier ? (
        <Button className={styles.earlier} onClick={showEarlier}>
          {t('pageEarlier')}
        </Button>
      ) : null}
    </section>
  );
};
