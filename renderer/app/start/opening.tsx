import { ProgressLine } from '#ui/progress-line.tsx';
import { StartFrame } from './start-frame.tsx';
import styles from './start.module.css';

/** Something takes a moment: what it is, and how far it has come (0 to 1; `null`: nobody knows). */
export const Opening = ({ text, share }: { text: string; share: number | null }) => (
  <StartFrame>
    <p className={styles.lead} role="status">
      {text}
    </p>
    <ProgressLine label={text} share={share} />
  </StartFrame>
);
