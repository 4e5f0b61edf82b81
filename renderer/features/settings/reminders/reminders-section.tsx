import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { preference, setPreference } from '#data/preferences.ts';
import { type ReminderStyle, reminderStyles } from '#domain/sessions/reminder.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Choice } from '#ui/choice.tsx';
import { Caption } from '#ui/marks.tsx';
import styles from '#features/settings/settings-screen.module.css';

/** Whether and how the system speaks of a one-on-one that is near. Off until the leader wants it. */
export const RemindersSection = () => {
  const { t } = useTranslation('reminders');
  const desktop = useDesktop();
  const style = useLive(preference('reminders'), []);
  const [isRefused, setIsRefused] = useState(false);
  if (style === undefined) return null;
  const choose = async (wished: ReminderStyle) => {
    const mayRemind = wished === 'off' || (await desktop.mayRemind());
    setIsRefused(!mayRemind);
    await setPreference('reminders', mayRemind ? wished : 'off');
  };
  return (
    <section className={styles.section}>
      <Caption>{t('title')}</Caption>
      <p className={styles.prose}>{t('text')}</p>
      <Choice
        legend={t('style')}
        value={style ?? 'off'}
        onChange={(wished) => void choose(wished)}
        options={reminderStyles.map((value) => ({ value, label: t(value) }))}
      />
      {isRefused ? (
        <p role="alert" className={styles.prose}>
          {t('refused')}
        </p>
      ) : style === 'discreet' || style === 'named' ? (
        <p className={styles.prose}>{t(style === 'named' ? 'looksNamed' : 'looksDiscreet')}</p>
      ) : null}
    </section>
  );
};
