import { useTranslation } from 'react-i18next';
import { Choice } from '#ui/choice.tsx';
import { Caption } from '#ui/marks.tsx';
import { aheadDays, behindDays, useImportDesk } from './import-desk.ts';
import styles from './import-screen.module.css';
import { readAgain } from './read-chosen.ts';

/** For which time a calendar's one-on-ones come in. */
export const CalendarWindow = () => {
  const { t } = useTranslation('import');
  const { how, howChanged } = useImportDesk();
  const change = (over: Partial<typeof how>) => {
    howChanged(over);
    void readAgain();
  };
  return (
    <section className={styles.section}>
      <Caption>{t('calendar')}</Caption>
      <Choice
        legend={t('ahead')}
        value={how.ahead}
        onChange={(ahead) => change({ ahead })}
        options={aheadDays.map((days) => ({ value: days, label: t(`days_${days}`) }))}
      />
      <Choice
        legend={t('behind')}
        value={how.behind}
        onChange={(behind) => change({ behind })}
        options={behindDays.map((days) => ({ value: days, label: t(`days_${days}`) }))}
      />
      <p className={styles.quiet}>
        {t('zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ') })}
      </p>
    </section>
  );
};
