import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Day } from '#domain/time/calendar.ts';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { AddPersonForm } from '#parts/add-person-form.tsx';
import { fullDay } from '#ui/format.ts';
import { showToast } from '#ui/toast.tsx';
import styles from './today-screen.module.css';

/** Nobody is there yet: one sentence, and the first step. */
export const EmptyToday = ({ today }: { today: Day }) => {
  const { t } = useTranslation('today');
  const [, navigate] = useLocation();
  return (
    <div className={styles.empty}>
      <h1>{fullDay(today)}</h1>
      <div className={styles.emptyText}>
        <h2>{t('emptyTitle')}</h2>
        <p>{t('emptyText')}</p>
        <AddPersonForm
          autoFocus
          onAdded={(id, name) =>
            showToast({
              text: t('added', { name: givenName({ name }) }),
              action: { label: t('openPage'), run: () => navigate(routes.person(id)) },
            })
          }
        />
        <p>{t('emptyNext')}</p>
        <p>
          {t('emptyImport')} <Link href={routes.import}>{t('emptyImportLink')}</Link>
        </p>
      </div>
    </div>
  );
};
