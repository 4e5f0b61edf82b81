import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './import-screen.module.css';

/** So many lines of a kind are shown; the rest is counted. */
export const mostLines = 100;

type UnfoldingProps = {
  summary: string;
  count: number;
  isShown?: boolean;
  isOpen?: boolean;
  above?: ReactNode;
  children: ReactNode;
};

/** One kind of what comes in, folded until somebody wants to look. */
export const Unfolding = ({
  summary,
  count,
  isShown = count > 0,
  isOpen = false,
  above,
  children,
}: UnfoldingProps) => {
  const { t } = useTranslation('import');
  if (!isShown) return null;
  return (
    <details className={styles.unfolding} open={isOpen}>
      <summary>{summary}</summary>
      {above}
      <ul>{children}</ul>
      {count > mostLines ? <p className={styles.quiet}>{t('more', { count: count - mostLines })}</p> : null}
    </details>
  );
};
