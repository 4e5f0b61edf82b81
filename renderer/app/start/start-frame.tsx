import type { ReactNode } from 'react';
import { Brand } from '#app/shell/brand.tsx';
import styles from './start.module.css';

/** The page before the notebook: one thing in the middle, nothing around it. */
export const StartFrame = ({ children }: { children: ReactNode }) => (
  <main className={styles.page}>
    <div className={styles.column}>
      <Brand />
      {children}
    </div>
  </main>
);
