import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { changeThreshold, thresholds } from '#data/preferences.ts';
import { type Thresholds, usualThresholds } from '#domain/thresholds.ts';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { NumberLine } from './number-line.tsx';
import look from './number-line.module.css';
import styles from './settings-screen.module.css';
import { useBackToUsual } from './use-back-to-usual.ts';

const inDays = ['windowDays', 'thanksDays', 'redirectingDays', 'undeliveredDays', 'staleDays'] as const;
const inNumbers = ['minTopics', 'minPromises', 'minDecisions'] as const;
const most = { days: 3660, numbers: 1000 } as const;

/** From where on figures and silences speak. */
export const ThresholdsSection = () => {
  const { t } = useTranslation('settings');
  const now = useLive(thresholds, []);
  const { lines, round, restore } = useBackToUsual('thresholds');
  if (now === undefined) return null;
  const isUsual = [...inDays, ...inNumbers].every((key) => now[key] === usualThresholds[key]);
  const line = (key: keyof Thresholds, limit: number, words: { before?: string; after?: string }) => (
    <NumberLine
      key={`${key} ${round}`}
      {...words}
      label={t(`threshold_${key}`)}
      hint={t('usual', { n: usualThresholds[key] })}
      error={t('notANumber', { most: limit })}
      value={now[key]}
      most={limit}
      save={async (value) => (value === null ? { ok: true } : changeThreshold(key, value))}
    />
  );
  return (
    <section className={styles.section}>
      <Caption>{t('figures')}</Caption>
      <p className={styles.prose}>{t('figuresText')}</p>
      <div ref={lines} className={look.lines}>
        {inDays.map((key) => line(key, most.days, { after: t('days') }))}
        {inNumbers.map((key) => line(key, most.numbers, { before: t('atLeast'), after: ' ' }))}
      </div>
      {isUsual ? null : (
        <Button variant="link" className={look.restore} onClick={() => void restore()}>
          {t('restoreUsual')}
        </Button>
      )}
    </section>
  );
};
