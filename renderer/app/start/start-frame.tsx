import type { ReactNode } from 'react';
import { Brand } from '#app/shell/brand.tsx';
import styles from './start.module.css';

type StartFrameProps = {
  /** There is much on it, or will be: it begins higher. */
  isLong?: boolean;
  children: ReactNode;
};

/** The page before the notebook: one thing, nothing around it. */
export const StartFrame = ({ isLong, children }: StartFrameProps) => (
  <main className={styles.page} data-is-long={isLong || undefined}>
    <div className={styles.column}>
      <Brand />
      {children}
    </div>
  </main>
);
