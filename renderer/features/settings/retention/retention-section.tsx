import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { changeImpressionMonths, impressionMonths, oldImpressions } from '#data/retention.ts';
import { mostImpressionMonths, usualImpressionMonths } from '#domain/keeping/retention.ts';
import look from '#features/settings/number-line.module.css';
import { NumberLine } from '#features/settings/number-line.tsx';
import styles from '#features/settings/settings-screen.module.css';
import { OldImpressionsDialog } from '#parts/retention/old-impressions-dialog.tsx';
import { useToday } from '#parts/use-today.ts';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';

/** How old private impressions become before the leader is asked about them. */
export const RetentionSection = () => {
  const { t } = useTranslation('settingsRetention');
  const { t: settings } = useTranslation('settings');
  const months = useLive(impressionMonths, []);
  if (months === undefined) return null;
  return (
    <section className={styles.section}>
      <Caption>{t('title')}</Caption>
      <p className={styles.prose}>{t('text')}</p>
      <div className={look.lines}>
        <NumberLine
          mayBeEmpty
          label={t('months')}
          after={t('after')}
          placeholder={t('never')}
          hint={settings('usual', { n: usualImpressionMonths })}
          error={settings('notANumberOrEmpty', { most: mostImpressionMonths })}
          value={months}
          most={mostImpressionMonths}
          save={changeImpressionMonths}
        />
      </div>
      {months === null ? null : <Old />}
    </section>
  );
};

const Old = () => {
  const { t } = useTranslation('settingsRetention');
  const { t: words } = useTranslation('retention');
  const today = useToday();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const [isOpen, setIsOpen] = useState(false);
  const found = useLive(oldImpressions(today), [today]);
  if (found === undefined || isHidden) return null;
  const count = found.reduce((sum, { impressions }) => sum + impressions.length, 0);
  return (
    <>
      <p>
        {count === 0 ? t('none') : t('old', { count })}{' '}
        {count === 0 ? null : (
          <Button variant="link" onClick={() => setIsOpen(true)}>
            {words('open')}
          </Button>
        )}
      </p>
      {isOpen ? <OldImpressionsDialog onClose={() => setIsOpen(false)} /> : null}
    </>
  );
};
