import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { changeClockTarget, clockTargets } from '#data/preferences.ts';
import { clockTargetKinds, usualClockTargets } from '#domain/thresholds.ts';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { NumberLine } from './number-line.tsx';
import look from './number-line.module.css';
import styles from './settings-screen.module.css';
import { useBackToUsual } from './use-back-to-usual.ts';

const mostDays = 3660;

/** How often each kind of conversation should take place. */
export const ClocksSection = () => {
  const { t } = useTranslation('settings');
  const now = useLive(clockTargets, []);
  const { lines, round, restore } = useBackToUsual('clock-targets');
  if (now === undefined) return null;
  const isUsual = clockTargetKinds.every((kind) => now[kind] === usualClockTargets[kind]);
  return (
    <section className={styles.section}>
      <Caption>{t('clocks')}</Caption>
      <p className={styles.prose}>{t('clocksText')}</p>
      <div ref={lines} className={look.lines}>
        {clockTargetKinds.map((kind) => (
          <NumberLine
            key={`${kind} ${round}`}
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
        <Button variant="link" className={look.restore} onClick={() => void restore()}>
          {t('restoreUsual')}
        </Button>
      )}
    </section>
  );
};
