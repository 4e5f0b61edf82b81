import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { preference, setPreference } from '#data/preferences.ts';
import { autoLocks, usualAutoLock } from '#domain/keeping/auto-lock.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Choice } from '#ui/choice.tsx';
import styles from './keys.module.css';

/** After how long without a key the notebook locks by itself. */
export const AutoLockLine = () => {
  const { t } = useTranslation('keysAndLock');
  const { edition } = useDesktop();
  const chosen = useLive(preference('auto-lock'), []);
  if (chosen === undefined) return null;
  const choose = (wished: string) => {
    const value = autoLocks.find((one) => String(one) === wished);
    if (value !== undefined) void setPreference('auto-lock', value);
  };
  return (
    <div className={styles.lock}>
      <Choice
        legend={t('autoLock')}
        value={String(chosen ?? usualAutoLock)}
        onChange={choose}
        options={autoLocks.map((value) => ({
          value: String(value),
          label: value === 'never' ? t('never') : t('minutes', { count: value }),
        }))}
      />
      <p className={styles.text}>{t(`autoLockText_${edition}`)}</p>
    </div>
  );
};
