import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '#domain/routes.ts';
import styles from './growth-tabs.module.css';

const tabs = [
  { id: 'skills', href: routes.teamSkills },
  { id: 'objectives', href: routes.objectives },
] as const;

type GrowthTabsProps = {
  here: (typeof tabs)[number]['id'];
  title: string;
  /** What can be done on this page, at the end of the line. */
  children?: ReactNode;
};

/** The head of the pages about everyone's growth: what this one is, and the other. */
export const GrowthTabs = ({ here, title, children }: GrowthTabsProps) => {
  const { t } = useTranslation('parts');
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <nav aria-label={t('growthPages')} className={styles.tabs}>
        {tabs.map(({ id, href }) => (
          <Link key={id} href={href} className={styles.tab} aria-current={id === here ? 'page' : undefined}>
            {t(`growthTab-${id}`)}
          </Link>
        ))}
      </nav>
      <div className={styles.actions}>{children}</div>
    </header>
  );
};
