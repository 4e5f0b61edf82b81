import styles from './tally.module.css';

/** One mark for each of `n`, the first `counted` of them filled. Decoration: the numbers stand beside it. */
export const Tally = ({
  n,
  counted,
  tone = 'accent',
}: {
  n: number;
  counted: number;
  tone?: 'accent' | 'amber';
}) => (
  <div className={styles.tally} data-tone={tone} aria-hidden="true">
    {Array.from({ length: n }, (_, at) => (
      // Marks are alike; only their number says something.
      <span key={`mark-${at}`} data-counted={at < counted || undefined} />
    ))}
  </div>
);
