import { useTranslation } from 'react-i18next';
import type { PlaceDesk } from '#data/place-desk.ts';
import { type Day, daysBetween, later } from '#domain/time/calendar.ts';
import { isBelowAgreed, levelOn, levelSteps } from '#domain/autonomy/delegation-history.ts';
import { ChartFrame, type ChartTable } from '#ui/chart-frame.tsx';
import { dayWithYear, shortDay } from '#ui/format.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { StepChart } from '#ui/step-chart.tsx';

type PlaceChartProps = { desk: PlaceDesk; today: Day };

/** The level agreed as a line, the levels used as dots: red where it was held tighter. Dots hide with everything private. */
export const PlaceChart = ({ desk, today }: PlaceChartProps) => {
  const { t } = useTranslation('autonomy');
  const { t: figures } = useTranslation('figures');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { delegation, from } = desk;
  const shown = isHidden ? [] : desk.decisions;
  const table = useChartTable({ ...desk, decisions: shown });
  const day = (on: Day) => daysBetween(from, on);
  const moves = levelSteps(delegation.history).map(({ move }) => move);
  return (
    <ChartFrame
      sentence={t(isHidden ? 'chartAgreedOnly' : 'chartSentence', {
        from: dayWithYear(from),
        count: shown.length,
      })}
      table={table}
      words={{ asTable: figures('asTable'), asPicture: figures('asPicture') }}
    >
      <StepChart
        from={0}
        to={day(today)}
        steps={[
          { x: 0, y: levelOn(delegation, from) ?? moves[0]?.level ?? 1 },
          ...moves
            .filter(({ on }) => on > from && on <= today)
            .map(({ on, level }) => ({ x: day(on), y: level })),
        ]}
        dots={shown.map((decision) => ({
          x: day(decision.decidedOn),
          y: decision.level,
          isOff: isBelowAgreed(delegation, decision),
        }))}
        fromLabel={shortDay(from, today)}
        toLabel={shortDay(today, today)}
      />
    </ChartFrame>
  );
};

/** A line per move and per decision, oldest first. */
const useChartTable = ({ delegation, from, decisions }: PlaceDesk): ChartTable => {
  const { t } = useTranslation('autonomy');
  const agreed = levelSteps(delegation.history).map(({ move }) => ({
    on: later(move.on, from),
    agreed: `${move.level}`,
    used: '',
  }));
  const used = decisions.map((decision) => ({
    on: decision.decidedOn,
    agreed: `${levelOn(delegation, decision.decidedOn) ?? ''}`,
    used: `${decision.level}`,
  }));
  return {
    head: [t('chartDay'), t('chartAgreed'), t('chartUsed')],
    rows: [...agreed, ...used]
      .toSorted((a, b) => a.on.localeCompare(b.on))
      .map((row) => [dayWithYear(row.on), row.agreed, row.used]),
  };
};
