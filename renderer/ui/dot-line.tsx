import styles from './dot-line.module.css';

export type Dot = {
  key: string;
  /** Where along the line, 0 to 1. */
  at: number;
  /** 1 above the line, -1 below it, 0 on it. Several at one place pile up away from the line. */
  side?: -1 | 0 | 1;
  tone?: 'accent' | 'amber' | 'brick' | 'quiet';
};

type DotLineProps = {
  dots: readonly Dot[];
  /** What stands under the line, each at its place from 0 to 1. */
  marks: readonly { at: number; label: string }[];
};

/** Between two dots of a pile, in pixels; many in one place overlap instead of towering. */
const usualStep = 9;
const tallestPile = 54;
/** Dots nearer than this share of the line pile up. */
const near = 0.03;

/** Each dot with how many lie beneath it already. */
const piled = (dots: readonly Dot[]): (Dot & { height: number })[] =>
  dots.reduce<(Dot & { height: number })[]>((placed, dot) => {
    const below = placed.filter(
      (other) => (other.side ?? 0) === (dot.side ?? 0) && Math.abs(other.at - dot.at) < near,
    );
    return [...placed, { ...dot, height: below.length }];
  }, []);

/** What happened when, as dots along a line of time. Decoration: `ChartFrame` says it in words. */
export const DotLine = ({ dots, marks }: DotLineProps) => {
  const all = piled(dots);
  const tall = (side: number): number =>
    Math.max(0, ...all.filter((dot) => (dot.side ?? 0) === side).map(({ height: pile }) => pile + 1));
  const step = Math.min(usualStep, tallestPile / Math.max(1, tall(1), tall(0), tall(-1)));
  const middle = Math.max(tall(1), tall(0) - 1) * step + 8;
  const height = middle + tall(-1) * step + 8;
  const y = ({ side = 0, height: pile }: { side?: number; height: number }): number =>
    side < 0 ? middle + (pile + 1) * step : middle - (pile + (side > 0 ? 1 : 0)) * step;
  return (
    <div className={styles.frame}>
      <svg width="100%" height={height} className={styles.picture}>
        <line x1="0" x2="100%" y1={middle} y2={middle} className={styles.line} />
        {marks.map(({ at, label }) => (
          <line
            key={label}
            x1={`${at * 100}%`}
            x2={`${at * 100}%`}
            y1={middle - 3}
            y2={middle + 3}
            className={styles.line}
          />
        ))}
        {all.map((dot) => (
          <circle
            key={dot.key}
            cx={`${1 + dot.at * 98}%`}
            cy={y(dot)}
            r={3.6}
            data-tone={dot.tone ?? 'accent'}
          />
        ))}
      </svg>
      <div className={styles.marks}>
        {marks.map(({ label }) => (
          <span key={label}>{label}</span>
        ))}
      </div>
    </div>
  );
};
