import { useTranslation } from 'react-i18next';
import type { PersonPage } from '#data/person-page.ts';
import type { Day } from '#domain/time/calendar.ts';
import { type Standing, standingOf } from '#domain/people/standing.ts';
import { clockTime, timeOf, weekdayAndDay } from '#ui/format.ts';
import styles from './person-screen.module.css';

/** One sentence on when the two meet next, or how late it is. */
export const PersonStanding = ({ page, today }: { page: PersonPage; today: Day }) => {
  const words = useStandingSentence();
  const standing = standingOf(page.person, page.lastHeld, page.upcoming, today);
  const sentence = words(standing);

  const isLate = standing.kind === 'late' || standing.kind === 'passed' || standing.daysLate > 0;
  return <p className={`${styles.standing} ${isLate ? styles.late : ''}`}>{sentence}</p>;
};

const useStandingSentence = () => {
  const { t } = useTranslation('people');
  return (standing: Standing): string => {
    const { upcoming, daysLate: count } = standing;
    const day = standing.day === null ? '' : weekdayAndDay(standing.day);
    const time = upcoming?.time ? clockTime(upcoming.time) : '';
    switch (standing.kind) {
      case 'running':
        return upcoming?.startedAt && !upcoming.isWrittenUp
          ? t('pageRunningSince', { time: timeOf(upcoming.startedAt) })
          : t('pageRunning');
      case 'today':
        if (upcoming === null) return t('pageDueToday');
        return time ? t('pageMeetTodayAt', { time }) : t('pageMeetToday');
      case 'passed':
        return t('pagePassed', { day });
      case 'late':
        if (upcoming === null) return t('pageLate', { count });
        return t('pageLatePlanned', { count, day: weekdayAndDay(upcoming.day) });
      case 'away':
        return t('pageAway', { day });
      case 'planned':
        return time ? t('pageMeetAt', { day, time }) : t('pageMeet', { day });
      case 'due':
        return t('pageDue', { day });
      case 'open':
        return '';
    }
  };
};
