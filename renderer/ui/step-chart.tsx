import styles from './step-chart.module.css';

/** x in whole units (such as days), y in rows; a higher row stands higher. */
type Point = { x: number; y: number };

type StepChartProps = {
  /** The first and the last x that is drawn. */
  from: number;
  to: number;
  /** The first point is where the line begins; each holds until the next. */
  steps: readonly Point[];
  dots: readonly (Point & { isOff: boolean })[];
  fromLabel: string;
  toLabel: string;
};

const width = 420;
const left = 16;
const right = 8;
const rowHeight = 20;
const top = 12;

/** A line in steps with dots beside it, for a chart frame, which says it in words and numbers. SVG prints crisply. */
export const StepChart = (props: StepChartProps) => {
  const { from, to, steps, dots, fromLabel, toLabel } = props;
  const rows = rowsOf([...steps, ...dots]);
  const high = rows.at(-1) ?? 1;
  const height = top * 2 + (rows.length - 1) * rowHeight;
  const span = Math.max(1, to - from);
  const x = (value: number) => left + ((Math.max(from, value) - from) / span) * (width - left - right);
  const y = (row: number) => top + (high - row) * rowHeight;
  return (
    <div className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className={styles.chart}>
        {rows.map((row) => (
          <g key={row}>
            <path d={`M${left} ${y(row)}H${width - right}`} className={styles.grid} />
            <text x={0} y={y(row) + 3.5} className={styles.row}>
              {row}
            </text>
          </g>
        ))}
        <path d={pathOf(steps, x, y, width - right)} className={styles.line} />
        {dots.map((dot, at) => (
          <circle
            key={`${at}-${dot.x}`}
            cx={x(dot.x)}
            cy={y(dot.y)}
            r={4}
            className={dot.isOff ? styles.off : styles.dot}
          />
        ))}
      </svg>
      <div aria-hidden="true" className={styles.axis}>
        <span>{fromLabel}</span>
        <span>{toLabel}</span>
      </div>
    </div>
  );
};

/** Every row between the lowest and the highest point, and at least three, so that one level does not fill the chart. */
const rowsOf = (points: readonly Point[]): number[] => {
  const used = points.map((point) => point.y);
  const low = Math.max(1, Math.min(...used) - 1);
  const high = Math.max(low + 2, ...used);
  return Array.from({ length: high - low + 1 }, (_, at) => low + at);
};

const pathOf = (
  steps: readonly Point[],
  x: (value: number) => number,
  y: (row: number) => number,
  end: number,
): string => {
  const [first, ...rest] = steps;
  if (first === undefined) return '';
  return `M${x(first.x)} ${y(first.y)}${rest.map((step) => `H${x(step.x)}V${y(step.y)}`).join('')}H${end}`;
};
