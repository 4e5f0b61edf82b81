import styles from './share-bar.module.css';

/** Colour only with meaning: accent "theirs", amber "waiting for you", quiet none. */
type ShareBarProps = { share: number; tone: 'accent' | 'amber' | 'quiet' };

/** A thin line as long as a share, 0 to 1. Decoration: the number stands beside it. */
export const ShareBar = ({ share, tone }: ShareBarProps) => (
  <svg
    aria-hidden="true"
    className={styles.bar}
    data-tone={tone}
    preserveAspectRatio="none"
    viewBox="0 0 1 1"
  >
    <rect className={styles.rail} width={1} height={1} />
    <rect width={Math.min(1, Math.max(0, share))} height={1} />
  </svg>
);
