import { useTranslation } from 'react-i18next';
import { importLadder } from '#data/ladders.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import styles from './library.module.css';
import { starterDraft, type StarterKey, starters } from '#domain/ladders/starters/starters.ts';

/** The ladders that ship with the program and are not on the shelf, each one click away. */
export const StarterLadders = ({ shelf }: { shelf: readonly Ladder[] }) => {
  const { t } = useTranslation('library');
  const undoToast = useUndoToast();
  const isThere = (key: StarterKey): boolean =>
    shelf.some(({ source, name }) => source === 'starter' && name === t(`starter_${key}`));
  const offered = starters.filter((key) => !isThere(key));
  if (offered.length === 0) return null;
  const add = async (key: StarterKey) => {
    const outcome = await importLadder(await starterDraft(key));
    if (outcome.ok) undoToast(t('added', { count: 1, name: t(`starter_${key}`) }));
  };
  return (
    <div className={styles.starters}>
      <Caption as="h3">{t('startersTitle')}</Caption>
      <p className={styles.quiet}>{t('startersText')}</p>
      <ul className={styles.list}>
        {offered.map((key) => (
          <li key={key} className={styles.line}>
            <span className={styles.grow}>
              <span className={styles.offered}>{t(`starter_${key}`)}</span>
              <span className={styles.facts}>{t(`starterHint_${key}`)}</span>
            </span>
            <Button
              aria-label={t('addStarterName', { name: t(`starter_${key}`) })}
              onClick={() => void add(key)}
            >
              {t('addStarter')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
