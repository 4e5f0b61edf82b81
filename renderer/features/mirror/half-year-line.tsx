import { useTranslation } from 'react-i18next';
import { type Day, daysBetween } from '#domain/time/calendar.ts';
import type { Month } from '#domain/mirror/mirror-page.ts';
import { monthOf, monthsDownFrom } from '#domain/time/month.ts';
import type { Span } from '#domain/time/span.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { type Dot, DotLine } from '#ui/dot-line.tsx';
import { monthName, monthShort } from '#ui/format.ts';

type Happened = { key: string; day: Day; side?: -1 | 1; tone: Dot['tone'] };

type HalfYearLineProps = {
  span: Span;
  sentence: string;
  happened: readonly Happened[];
  /** The columns of the table behind the picture: their names, and what each counts. */
  columns: readonly { name: string; isCounted: (one: Happened) => boolean }[];
};

/** What happened within six months, as dots along the line of time. */
export const HalfYearLine = ({ span, sentence, happened, columns }: HalfYearLineProps) => {
  const { t } = useTranslation('mirror');
  const { t: figures } = useTranslation('figures');
  const months = monthsDownFrom(monthOf(span.to), monthOf(span.from)).toReversed();
  const whole = daysBetween(span.from, span.to) + 1;
  const place = (day: Day): number => daysBetween(span.from, day) / whole;
  const rowOf = (month: Month): string[] => [
    monthName(month),
    ...columns.map(({ isCounted }) =>
      String(happened.filter((one) => monthOf(one.day) === month && isCounted(one)).length),
    ),
  ];
  return (
    <ChartFrame
      sentence={sentence}
      words={{ asTable: figures('asTable'), asPicture: figures('asPicture') }}
      table={{ head: [t('tableMonth'), ...columns.map(({ name }) => name)], rows: months.map(rowOf) }}
    >
      <DotLine
        dots={happened.map(({ key, day, side, tone = 'accent' }) => ({
          key,
          at: place(day),
          tone,
          ...(side === undefined ? {} : { side }),
        }))}
        marks={months.map((month) => ({ at: place(`${month}-01`), label: monthShort(month) }))}
      />
    </ChartFrame>
  );
};
