import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import { useCadenceWords } from '#parts/cadence-words.ts';
import { clockTime, nearDay, shortDay, timeOf, weekdayAndDay } from '#ui/format.ts';
import type { PersonToday } from './person-today.ts';

/** A day in the coming six is its weekday; further away it needs the date too. */
const comingDay = (day: Day, today: Day) =>
  Math.abs(daysBetween(today, day)) <= 1 ? nearDay(day, today) : weekdayAndDay(day);

/** The words under a name: where the leader stands with the person, their rhythm, when they last talked. */
export const useStandingWords = (today: Day) => {
  const { t } = useTranslation('today');
  const cadence = useCadenceWords();
  const standingWords = ({ standing }: PersonToday): string => {
    const { upcoming, day } = standing;
    const when = day === null ? '' : comingDay(day, today);
    switch (standing.kind) {
      case 'running':
        return upcoming?.startedAt && !upcoming.isWrittenUp
          ? t('runningSince', { time: timeOf(upcoming.startedAt) })
          : t('running');
      case 'today':
        if (upcoming === null) return standing.lastHeldOn === null ? t('neverMet') : t('dueToday');
        return upcoming.time ? t('plannedAt', { time: clockTime(upcoming.time) }) : t('plannedToday');
      case 'passed':
        return t('notHeld', { day: when });
      case 'late':
        return [
          t('late', { count: standing.daysLate }),
          upcoming ? t('latePlanned', { day: comingDay(upcoming.day, today) }) : '',
        ]
          .filter(Boolean)
          .join(' · ');
      case 'away':
        return t('away', { day: when });
      case 'planned':
        return upcoming?.time ? t('plannedTime', { day: when, time: clockTime(upcoming.time) }) : when;
      case 'due':
        return t('dueByUnplanned', { day: when });
      case 'open':
        return '';
    }
  };
  const restWords = ({ person, standing, openPoints }: PersonToday): string[] => {
    const carried = openPoints.filter((point) => point.moved > 0).length;
    const isLate = standing.kind === 'late' || standing.kind === 'passed';
    return [
      standing.kind === 'passed' && standing.daysLate > 0 ? t('late', { count: standing.daysLate }) : '',
      standing.kind === 'passed' ? '' : cadence(person.cadenceDays),
      isLate && carried > 0 ? t('carried', { count: carried }) : '',
      !isLate && standing.lastHeldOn ? t('lastTalked', { day: shortDay(standing.lastHeldOn, today) }) : '',
    ].filter(Boolean);
  };
  return { standingWords, restWords };
};
