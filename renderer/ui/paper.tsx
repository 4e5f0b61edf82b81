import type { ReactNode } from 'react';
import styles from './paper.module.css';

type PaperProps = { title: string; subtitle: string; children: ReactNode };

/** A page as it will print; what is marked `data-print="hide"` stays on the screen. */
export const Paper = ({ title, subtitle, children }: PaperProps) => (
  <article className={styles.paper}>
    <h1 className={styles.title}>{title}</h1>
    <p className={styles.subtitle}>{subtitle}</p>
    {children}
  </article>
);

/** What a paper lies on. It scrolls by itself, so the keyboard must be able to get hold of it. */
export const PaperTable = ({ label, children }: { label: string; children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region
  <section className={styles.table} tabIndex={0} aria-label={label}>
    {children}
  </section>
);
