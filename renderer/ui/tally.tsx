import { ShareBar } from './share-bar.tsx';
import styles from './tally.module.css';

/** More marks than this say no more than a bar does. */
const most = 60;

/** One mark for each of `n`, the first `counted` of them filled; a bar for very many. Decoration: the numbers stand beside it. */
export const Tally = ({ n, counted }: { n: number; counted: number }) =>
  n > most ? (
    <div className={styles.bar}>
      <ShareBar share={counted / n} tone="accent" />
    </div>
  ) : (
    <div className={styles.tally} aria-hidden="true">
      {Array.from({ length: n }, (_, at) => (
        // Marks are alike; only their number says something.
        <span key={`mark-${at}`} data-counted={at < counted || undefined} />
      ))}
    </div>
  );
