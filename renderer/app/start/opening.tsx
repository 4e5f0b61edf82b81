import { StartFrame } from './start-frame.tsx';
import styles from './start.module.css';

/** Something takes a moment: what it is, and how far it has come (0 to 1). */
export const Opening = ({ text, share }: { text: string; share: number }) => (
  <StartFrame>
    <p className={styles.lead} role="status">
      {text}
    </p>
    <div
      role="progressbar"
      aria-label={text}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      className={styles.meter}
    >
      <div style={{ width: `${share * 100}%` }} />
    </div>
  </StartFrame>
);
