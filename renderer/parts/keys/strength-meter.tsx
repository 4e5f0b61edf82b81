import { useTranslation } from 'react-i18next';
import type { Strength } from '#vault/passphrase.ts';
import styles from './keys.module.css';

const shown = {
  weak: { width: '25%', words: 'strengthWeak' },
  fair: { width: '50%', words: 'strengthFair' },
  good: { width: '75%', words: 'strengthGood' },
  strong: { width: '100%', words: 'strengthStrong' },
} as const;

/** How hard the passphrase is to guess, as a bar and in words. Its place is kept while nothing (`null`) is typed. */
export const StrengthMeter = ({ strength }: { strength: Strength | null }) => {
  const { t } = useTranslation('keys');
  const { width, words } = strength === null ? { width: '0', words: null } : shown[strength];
  return (
    <div className={styles.strength}>
      <div className={styles.meter} data-tone={strength ?? undefined} aria-hidden="true">
        <div style={{ width }} />
      </div>
      <div className={styles.verdict} aria-live="polite">
        {words === null ? null : t('strength', { verdict: t(words) })}
      </div>
    </div>
  );
};
