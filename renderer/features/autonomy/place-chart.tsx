import { useTranslation } from 'react-i18next';
import type { PlaceDesk } from '#data/place-desk.ts';
import { type Day, daysBetween, later } from '#domain/calendar.ts';
import { isBelowAgreed, levelOn, levelSteps } from '#domain/delegation-history.ts';
import { dayWithYear, shortDay } from '#ui/format.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { StepChart } from '#ui/step-chart.tsx';

type PlaceChartProps = { desk: PlaceDesk; today: Day };

/** The level agreed as a line, the levels used as dots: red where it was held tighter. Dots hide with everything private. */
export const PlaceChart = ({ desk, today }: PlaceChartProps) => {
  const { t } = useTranslation('autonomy');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { delegation, from } = desk;
  const shown = isHidden ? [] : desk.decisions;
  const day = (on: Day) => daysBetween(from, on);
  const steps = levelSteps(delegation.history).map(({ move }) => move);
  const first = levelOn(delegation, from) ?? steps[0]?.level ?? 1;
  const sentence = { from: dayWithYear(from), count: shown.length };
  return (
    <StepChart
      from={0}
      to={day(today)}
      steps={[
        { x: 0, y: first },
        ...steps
          .filter(({ on }) => on > from && on <= today)
          .map(({ on, level }) => ({ x: day(on), y: level })),
      ]}
      dots={shown.map((decision) => ({
        x: day(decision.decidedOn),
        y: decision.level,
        isOff: isBelowAgreed(delegation, decision),
      }))}
      sentence={t(isHidden ? 'chartAgreedOnly' : 'chartSentence', sentence)}
      fromLabel={shortDay(from, today)}
      toLabel={shortDay(today, today)}
      table={<ChartTable desk={desk} isHidden={isHidden} />}
    />
  );
};

const ChartTable = ({ desk, isHidden }: { desk: PlaceDesk; isHidden: boolean }) => {
  const { t } = useTranslation('autonomy');
  const { delegation, from } = desk;
  const agreed = levelSteps(delegation.history).map(({ move }) => ({
    key: move.id as string,
    on: later(move.on, from),
    agreed: move.level,
    used: null as number | null,
  }));
  const used = (isHidden ? [] : desk.decisions).map((decision) => ({
    key: decision.id as string,
    on: decision.decidedOn,
    agreed: levelOn(delegation, decision.decidedOn),
    used: decision.level,
  }));
  const rows = [...agreed, ...used].toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <table>
      <caption>{t('chartTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chartDay')}</th>
          <th scope="col">{t('chartAgreed')}</th>
          <th scope="col">{t('chartUsed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>{dayWithYear(row.on)}</td>
            <td>{row.agreed ?? ''}</td>
            <td>{row.used ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
