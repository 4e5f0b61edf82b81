import type { ReactNode } from 'react';
import styles from './desk-and-paper.module.css';

/** Choices on the left, and on the right the paper they lead to. Only the paper prints. */
export const DeskAndPaper = ({ children }: { children: ReactNode }) => (
  <div className={styles.screen}>
    <div className={styles.halves}>{children}</div>
  </div>
);

type DeskProps = {
  title: string;
  /** The link out of here, under the title. */
  back: ReactNode;
  /** The ways out for the paper; always in sight. */
  exports: ReactNode;
  exportsLabel: string;
  children: ReactNode;
};

/** Everything there is to choose. */
export const Desk = ({ title, back, exports, exportsLabel, children }: DeskProps) => (
  <div className={styles.desk} data-print="hide">
    <div className={styles.choices}>
      <div>
        <h2 className={styles.title}>{title}</h2>
        {back}
      </div>
      {children}
    </div>
    <section className={styles.exports} aria-label={exportsLabel}>
      {exports}
    </section>
  </div>
);
