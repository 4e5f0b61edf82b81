import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

type ButtonProps = ComponentProps<'button'> & {
  /** `primary` is the one thing to do here; at most one is seen at a time. */
  variant?: 'plain' | 'primary' | 'quiet' | 'danger' | 'link';
};

export const Button = ({ variant = 'plain', className, type = 'button', ...rest }: ButtonProps) => (
  <button
    type={type}
    className={[styles.button, variant === 'plain' ? '' : styles[variant], className]
      .filter(Boolean)
      .join(' ')}
    {...rest}
  />
);

type ButtonLinkProps = ComponentProps<'a'> & { variant?: ButtonProps['variant'] };

/** Looks like a button and goes somewhere. */
export const ButtonLink = ({ variant = 'plain', className, ...rest }: ButtonLinkProps) => (
  <a
    className={[styles.button, variant === 'plain' ? '' : styles[variant], className]
      .filter(Boolean)
      .join(' ')}
    {...rest}
  />
);

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & { label: string; icon: ReactNode };

/** A button that shows only an icon; `label` is its name for everyone who can't see it, and its tooltip. */
export const IconButton = ({ label, icon, className, type = 'button', ...rest }: IconButtonProps) => (
  <button
    type={type}
    aria-label={label}
    title={label}
    className={[styles.icon, className].filter(Boolean).join(' ')}
    {...rest}
  >
    {icon}
  </button>
);
