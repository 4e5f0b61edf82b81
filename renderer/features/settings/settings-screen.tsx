import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLive } from '#data/live.ts';
import { archivedPeople } from '#data/people.ts';
import { preference, setPreference } from '#data/preferences.ts';
import { routes } from '#domain/routes.ts';
import { Choice } from '#ui/choice.tsx';
import { Caption } from '#ui/marks.tsx';
import { BackupsSection } from './backups/backups-section.tsx';
import { ClocksSection } from './clocks-section.tsx';
import { KeysSection } from './keys/keys-section.tsx';
import { RemindersSection } from './reminders/reminders-section.tsx';
import { ImportSection } from './import-files/import-section.tsx';
import { RetentionSection } from './retention/retention-section.tsx';
import styles from './settings-screen.module.css';
import { ThresholdsSection } from './thresholds-section.tsx';

const sizes = ['90', '100', '115', '130', '150', '200'] as const;

/** What the leader may set; few things, each with a word on what it does. */
export const SettingsScreen = () => {
  const { t } = useTranslation('settings');
  const theme = useLive(preference('theme'), []);
  const size = useLive(preference('text-size'), []);
  const archived = useLive(archivedPeople, []);
  return (
    <div className={styles.screen}>
      <h1>{t('title')}</h1>
      <section className={styles.section}>
        <Caption>{t('look')}</Caption>
        <Choice
          legend={t('theme')}
          value={theme ?? 'system'}
          onChange={(value) => void setPreference('theme', value)}
          options={[
            { value: 'system', label: t('themeSystem') },
            { value: 'light', label: t('themeLight') },
            { value: 'dark', label: t('themeDark') },
          ]}
        />
        <Choice
          legend={t('textSize')}
          value={String(size ?? 100) as (typeof sizes)[number]}
          onChange={(value) => void setPreference('text-size', Number(value))}
          options={sizes.map((value) => ({ value, label: t('sizePercent', { n: value }) }))}
        />
      </section>
      <section className={styles.section}>
        <Caption>{t('people')}</Caption>
        {archived === undefined ? null : archived.length === 0 ? (
          <p>{t('noneArchived')}</p>
        ) : (
          <p>
            {t('archived', { count: archived.length })} ·{' '}
            <Link href={routes.archive}>{t('showArchive')}</Link>
          </p>
        )}
      </section>
      <KeysSection />
      <BackupsSection />
      <ImportSection />
      <RetentionSection />
      <RemindersSection />
      <ThresholdsSection />
      <ClocksSection />
    </div>
  );
};
