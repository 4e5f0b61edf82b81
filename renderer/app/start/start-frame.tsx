import type { ReactNode } from 'react';
import { Brand } from '#app/shell/brand.tsx';
import styles from './start.module.css';

type StartFrameProps = {
  /** What is typed brings more words: the page grows below, and nothing above moves. */
  growsDown?: boolean;
  children: ReactNode;
};

/** The page before the notebook: one thing in the middle, nothing around it. */
export const StartFrame = ({ growsDown, children }: StartFrameProps) => (
  <main className={styles.page} data-grows-down={growsDown || undefined}>
    <div className={styles.column}>
      <Brand />
      {children}
    </div>
  </main>
);
