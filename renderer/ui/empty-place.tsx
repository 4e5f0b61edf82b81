import type { ReactNode } from 'react';
import styles from './empty-place.module.css';

/** An empty place teaches one step: a sentence on what would be here, and the way to put something here. */
export const EmptyPlace = ({ title, children }: { title?: string; children: ReactNode }) => (
  <div className={styles.place}>
    {title ? <h2>{title}</h2> : null}
    {children}
  </div>
);
