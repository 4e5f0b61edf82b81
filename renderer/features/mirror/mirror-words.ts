import { useTranslation } from 'react-i18next';
import type { Mirror } from '#data/mirror.ts';
import { type Day, daysBetween } from '#domain/time/calendar.ts';
import { monthLong, shortDay } from '#ui/format.ts';

/** How the month and the window before its end are named in a sentence. */
export const useMirrorWords = ({ span, window }: Pick<Mirror, 'span' | 'window'>, today: Day) => {
  const { t } = useTranslation('mirror');
  const days = daysBetween(window.from, window.to) + 1;
  return {
    month: monthLong(span.from, today),
    window: t('window', { days, to: shortDay(window.to, today) }),
    times: (count: number): string => t('times', { count }),
  };
};
