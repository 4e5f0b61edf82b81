import { useTranslation } from 'react-i18next';
import { useToday } from '#parts/use-today.ts';
import { dayWithYear, timeOf, timesApart } from '#ui/format.ts';

/** 'today at 15:30', 'on 9 November 2026 at 15:30', in a sentence. */
export const useWhen = () => {
  const { t } = useTranslation('backups');
  const today = useToday();
  const sentence = (day: string, time: string) =>
    day === today ? t('today', { time }) : t('onDay', { day: dayWithYear(day), time });
  return {
    ofNames: (backups: readonly { day: string; time: string }[]) => {
      const times = timesApart(backups.map(({ day, time }) => `${day}T${time}`));
      return backups.map(({ day }, at) => sentence(day, times[at] ?? ''));
    },
    ofInstant: (instant: string) =>
      sentence(
        Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString(),
        timeOf(instant),
      ),
  };
};

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** '640 byte', '12 kB', '3.4 MB'. */
export const fileSize = (bytes: number): string => {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(bytes / 1000 ** step);
};
