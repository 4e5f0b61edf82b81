import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import { count } from '#ui/format.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { SummaryItems } from './summary-items.tsx';
import type { Summary } from './use-summary.ts';
import styles from './summary-screen.module.css';

/** Private notes and impressions: off, each ticked by itself. */
export const SummaryPrivate = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation('summary');
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const entries = summary.entries
    .filter((entry) => entry.isPrivate || entry.isImpression)
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const ticked = entries.filter(({ id }) => summary.ticks.has(id)).length;
  if (entries.length === 0) return null;
  return (
    <section className={styles.violet} aria-label={t('onlyForYou')}>
      <div className={styles.section}>
        <h3 className={styles.violetTitle}>{t('onlyForYou')}</h3>
        <span className={styles.count}>
          {t('onlyForYouCount', { ticked: count(ticked), total: count(entries.length) })}
        </span>
      </div>
      {isHidden ? (
        <p>{t('hiddenWhileSharing')}</p>
      ) : (
        <>
          <p>{t('onlyForYouHint')}</p>
          {isUnfolded ? <SummaryItems summary={summary} entries={entries} isPrivate /> : null}
          <Button
            variant="link"
            className={styles.violetLink}
            aria-expanded={isUnfolded}
            onClick={() => setIsUnfolded(!isUnfolded)}
          >
            {t(isUnfolded ? 'onlyForYouFold' : 'onlyForYouShow')}
          </Button>
        </>
      )}
    </section>
  );
};
