import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { PersonNow } from '#data/today.ts';
import { givenName } from '#domain/person.ts';
import { routes } from '#domain/routes.ts';
import styles from './shell.module.css';

/** A running one-on-one is never out of sight: it resumes where it was, also after the program was killed. */
export const ResumeLine = ({ everyone }: { everyone: readonly PersonNow[] }) => {
  const { t } = useTranslation('app');
  const [location] = useLocation();
  const running = everyone.find(({ upcoming }) => upcoming?.state === 'running');
  if (!running?.upcoming) return null;
  const href = routes.session(running.upcoming.id);
  if (location === href) return null;
  return (
    <section aria-label={t('resumeLabel')} className={styles.resume}>
      <span>{t('resume', { name: givenName(running.person) })}</span>
      <Link href={href}>{t('goOn')}</Link>
    </section>
  );
};
