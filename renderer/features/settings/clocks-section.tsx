import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { changeClockTarget, clockTargets, forgetPreference } from '#data/preferences.ts';
import { clockTargetKinds, usualClockTargets } from '#domain/thresholds.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { NumberLine } from './number-line.tsx';
import lines from './number-line.module.css';
import styles from './settings-screen.module.css';

const mostDays = 3660;

/** How often each kind of conversation should take place. */
export const ClocksSection = () => {
  const { t } = useTranslation('settings');
  const now = useLive(clockTargets, []);
  const undoToast = useUndoToast();
  if (now === undefined) return null;
  const restore = async () => {
    if ((await forgetPreference('clock-targets')).ok) undoToast(t('restoredToast'));
  };
  const isUsual = clockTargetKinds.every((kind) => now[kind] === usualClockTargets[kind]);
  return (
    <section className={styles.section}>
      <Caption>{t('clocks')}</Caption>
      <p className={styles.prose}>{t('clocksText')}</p>
      <div className={lines.lines}>
        {clockTargetKinds.map((kind) => (
          <NumberLine
            key={kind}
            mayBeEmpty
            label={t(`clock_${kind}`)}
            before={t('every')}
            after={t('days')}
            placeholder={t('off')}
            hint={t('usual', { n: usualClockTargets[kind] })}
            error={t('notANumberOrEmpty', { most: mostDays })}
            value={now[kind]}
            most={mostDays}
            save={(days) => changeClockTarget(kind, days)}
          />
        ))}
      </div>
      {isUsual ? null : (
        <Button variant="link" className={lines.restore} onClick={() => void restore()}>
          {t('restoreUsual')}
        </Button>
      )}
    </section>
  );
};
