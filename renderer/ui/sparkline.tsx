import styles from './sparkline.module.css';

type SparklineProps = {
  /** `at` from 0 to 1 along the width. */
  points: readonly { key: string; at: number; value: number }[];
  lowest: number;
  highest: number;
};

const width = 240;
const height = 44;
const edge = 5;

/** A small line of values over time. Decoration: what it shows is said in words beside it. */
export const Sparkline = ({ points, lowest, highest }: SparklineProps) => {
  const x = (at: number): number => edge + at * (width - 2 * edge);
  const y = (value: number): number =>
    height - edge - ((value - lowest) / Math.max(1, highest - lowest)) * (height - 2 * edge);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.picture} aria-hidden="true">
      <line x1="0" x2={width} y1={y(lowest)} y2={y(lowest)} className={styles.rail} />
      <line x1="0" x2={width} y1={y(highest)} y2={y(highest)} className={styles.rail} />
      <polyline points={points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')} />
      {points.map(({ key, at, value }) => (
        <circle key={key} cx={x(at)} cy={y(value)} r={2.4} />
      ))}
    </svg>
  );
};
