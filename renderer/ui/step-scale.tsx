import styles from './step-scale.module.css';

type StepScaleProps = {
  /** How many steps there are; `from` and `to` count from 1. */
  steps: number;
  /** The ring, and the dot: where it should stand and where it stands. */
  from: number;
  to: number;
  tone: 'accent' | 'brick';
};

const width = 240;
const height = 22;

/** Two places on a scale of few steps, joined. Decoration: the words beside it say the same. */
export const StepScale = ({ steps, from, to, tone }: StepScaleProps) => {
  const x = (step: number): number => 12 + ((step - 1) / (steps - 1)) * (width - 24);
  const middle = height / 2;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.picture} data-tone={tone} aria-hidden="true">
      <line x1={x(1)} x2={x(steps)} y1={middle} y2={middle} className={styles.rail} />
      {Array.from({ length: steps }, (_, at) => (
        <circle key={`step-${at}`} cx={x(at + 1)} cy={middle} r={1.6} className={styles.step} />
      ))}
      <line x1={x(from)} x2={x(to)} y1={middle} y2={middle} className={styles.way} />
      <circle cx={x(from)} cy={middle} r={6} className={styles.ring} />
      <circle cx={x(to)} cy={middle} r={4.4} className={styles.dot} />
    </svg>
  );
};
