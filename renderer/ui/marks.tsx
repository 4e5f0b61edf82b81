import type { ComponentProps, ReactNode } from 'react';
import styles from './marks.module.css';

/** Colour only with meaning: accent "going well", amber "waiting", brick "late", private "only for you". */
export type Tone = 'neutral' | 'accent' | 'amber' | 'brick' | 'private';

export const Tag = ({ tone = 'neutral', className, ...rest }: ComponentProps<'span'> & { tone?: Tone }) => (
  <span
    className={[styles.tag, tone === 'neutral' ? '' : styles[tone], className].filter(Boolean).join(' ')}
    {...rest}
  />
);

/** A key as printed on it. Decoration: what the key does is said by the control's name. */
export const Kbd = ({ children }: { children: ReactNode }) => (
  <kbd aria-hidden="true" className={styles.kbd}>
    {children}
  </kbd>
);

/** The small heading over a list. `as` keeps the outline of the page right. */
export const Caption = ({
  as: Heading = 'h2',
  ...rest
}: ComponentProps<'h2'> & { as?: 'h2' | 'h3' | 'div' }) => (
  <Heading {...rest} className={[styles.caption, rest.className].filter(Boolean).join(' ')} />
);

export const Card = ({ className, ...rest }: ComponentProps<'section'>) => (
  <section className={[styles.card, className].filter(Boolean).join(' ')} {...rest} />
);
