import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { archivedLadders, ladderShelf, restoreLadder } from '#data/ladders.ts';
import { useLive } from '#data/live.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import { routes } from '#domain/routes.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { ArchivedList } from './archived-list.tsx';
import { ImportDialog } from './import-dialog.tsx';
import styles from './library.module.css';
import { StarterLadders } from './starter-ladders.tsx';
import { WriteLadderDialog } from './write-ladder-dialog.tsx';

/** The ladders that are there, those that could be, and the ways to more. */
export const LaddersSection = () => {
  const { t } = useTranslation('library');
  const shelf = useLive(ladderShelf, []);
  const archived = useLive(archivedLadders, []);
  const [open, setOpen] = useState<'import' | 'write' | null>(null);
  const undoToast = useUndoToast();
  if (shelf === undefined || archived === undefined) return null;
  const restore = async ({ id, name }: Ladder) => {
    if ((await restoreLadder(id)).ok) undoToast(t('restored', { name }));
  };
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2>{t('ladders')}</h2>
        <div className={styles.buttons}>
          <Button onClick={() => setOpen('write')}>{t('write')}</Button>
          <Button onClick={() => setOpen('import')}>{t('import')}</Button>
        </div>
      </div>
      <p className={styles.quiet}>{t('laddersText')}</p>
      <ul className={styles.list}>
        {shelf.map((one) => (
          <LadderLine key={one.ladder.id} {...one} />
        ))}
      </ul>
      <StarterLadders shelf={shelf.map(({ ladder }) => ladder)} />
      <ArchivedList
        label={t('archivedLadders', { count: archived.length })}
        entries={archived.map((ladder) => ({
          id: ladder.id,
          text: ladder.name,
          restore: () => restore(ladder),
        }))}
      />
      {open === 'import' ? <ImportDialog onClose={() => setOpen(null)} /> : null}
      {open === 'write' ? <WriteLadderDialog onClose={() => setOpen(null)} /> : null}
    </section>
  );
};

const LadderLine = ({ ladder, skills }: { ladder: Ladder; skills: number }) => {
  const { t } = useTranslation('library');
  const own = ladder.source === 'starter' ? t('starterWords') : t('ownWords');
  const facts = [
    t('steps', { count: ladder.levels.length }),
    t('skills', { count: skills }),
    ladder.licence === '' ? own : ladder.licence,
  ];
  return (
    <li className={styles.line}>
      <Link href={routes.ladder(ladder.id)} className={styles.name}>
        {ladder.name}
      </Link>
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </li>
  );
};
