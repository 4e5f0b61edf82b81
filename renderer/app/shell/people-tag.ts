import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import type { Standing } from '#domain/people/standing.ts';
import { nearDay, shortNearDay } from '#ui/format.ts';

export type PeopleTag = {
  text: string /** Said to screen readers instead of the short form. */;
  name: string;
  tone: 'late' | 'now' | 'calm';
};

/** The word beside a name in the list: when the two meet next, or how late it is. */
export const usePeopleTag = () => {
  const { t } = useTranslation('app');
  return (standing: Standing, today: Day): PeopleTag | null => {
    const calm = (text: string): PeopleTag => ({ text, name: text, tone: 'calm' });
    switch (standing.kind) {
      case 'running':
        return { text: t('tagNow'), name: t('tagNow'), tone: 'now' };
      case 'today':
        return { text: t('tagToday'), name: t('tagToday'), tone: 'now' };
      case 'passed':
        return { text: t('tagPassed'), name: t('tagPassed'), tone: 'late' };
      case 'late':
        return {
          text: t('tagLate', { days: standing.daysLate }),
          name: t('lateLong', { count: standing.daysLate }),
          tone: 'late',
        };
      case 'away':
        return calm(t('tagAway'));
      case 'open':
        return null;
      default:
        return standing.day === null
          ? null
          : {
              text: shortNearDay(standing.day, today),
              name: nearDay(standing.day, today),
              tone: 'calm',
            };
    }
  };
};
