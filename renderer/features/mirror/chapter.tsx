import { type ReactNode, useId } from 'react';
import styles from './chapter.module.css';

/** A part of the page with its heading. */
export const Chapter = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.chapter}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};

type EntryProps = {
  title: string;
  /** The sentence, with the figure in it. */
  children: ReactNode;
  /** A picture or a short list beside it. */
  beside?: ReactNode;
};

/** One thing to see: a sentence, and beside it a picture where one helps. */
export const Entry = ({ title, children, beside }: EntryProps) => (
  <div className={styles.entry}>
    <div className={styles.words}>
      <h3 className={styles.caption}>{title}</h3>
      {children}
    </div>
    {beside ? <div className={styles.beside}>{beside}</div> : null}
  </div>
);
