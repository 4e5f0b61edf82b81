import styles from './progress-line.module.css';

type ProgressLineProps = {
  label: string;
  /** From 0 to 1; `null` where nobody knows how long it takes. */
  share: number | null;
};

/** A quiet line while something takes a moment. */
export const ProgressLine = ({ label, share }: ProgressLineProps) => {
  const percent = share === null ? undefined : Math.round(share * 100);
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      data-endless={share === null || undefined}
      className={styles.line}
    >
      <span style={percent === undefined ? undefined : { width: `${percent}%` }} />
    </span>
  );
};
