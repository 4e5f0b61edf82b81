import type { ReactNode } from 'react';
import styles from './choice.module.css';

/** Words for screen readers only. */
export const HiddenText = ({ children }: { children: ReactNode }) => (
  <span className={styles.hidden}>{children}</span>
);
