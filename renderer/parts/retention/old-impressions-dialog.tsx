import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import {
  askAboutImpressionsLater,
  type OldImpressions,
  oldImpressions,
  settleImpressions,
} from '#data/retention.ts';
import type { Impression } from '#domain/keeping/retention.ts';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { useToday } from '#parts/use-today.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './old-impressions.module.css';
import { OldImpressionsOf } from './old-impressions-of.tsx';

/** Exactly the private impressions that are offered for deletion, to be ticked one by one or all at once. */
export const OldImpressionsDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('retention');
  const { t: ui } = useTranslation('ui');
  const today = useToday();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const found = useLive(oldImpressions(today), [today]);
  return (
    <Dialog title={t('title')} closeLabel={ui('close')} onClose={onClose} width="40rem">
      {isHidden ? (
        <OutOfSightWords />
      ) : found === undefined ? null : found.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <Choosing found={found} onClose={onClose} />
      )}
    </Dialog>
  );
};

const idsIn = (found: readonly OldImpressions[]): string[] =>
  found.flatMap(({ impressions }) => impressions.map(({ id }) => id));

const Choosing = ({ found, onClose }: { found: OldImpressions[]; onClose: () => void }) => {
  const { t } = useTranslation('retention');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const settle = useSettling(onClose);
  const all = found.flatMap(({ impressions }) => impressions);
  const deleted = all.filter(({ id }) => ticked.has(id));
  const kept = all.filter(({ id }) => !ticked.has(id));
  const tick = (id: string, isTicked: boolean) =>
    setTicked((before) => new Set(isTicked ? [...before, id] : [...before].filter((one) => one !== id)));
  const later = async () => {
    if ((await askAboutImpressionsLater()).ok) onClose();
  };
  return (
    <>
      <p className={styles.what}>{t('what')}</p>
      <Button
        variant="link"
        className={styles.all}
        onClick={() => setTicked(new Set(kept.length === 0 ? [] : idsIn(found)))}
      >
        {kept.length === 0 ? t('tickNone') : t('tickAll')}
      </Button>
      <div className={styles.people}>
        {found.map((one) => (
          <OldImpressionsOf key={one.person.id} {...one} ticked={ticked} onTick={tick} />
        ))}
      </div>
      <DialogActions>
        <Button onClick={() => void later()}>{t('notNow')}</Button>
        <Button
          variant={deleted.length > 0 ? 'danger' : 'primary'}
          onClick={() => void settle(deleted, kept)}
        >
          {deleted.length === 0
            ? t('keepAll', { count: kept.length })
            : kept.length === 0
              ? t('deleteAll', { count: deleted.length })
              : t('deleteSome', { deleted: deleted.length, kept: kept.length })}
        </Button>
      </DialogActions>
    </>
  );
};

const useSettling = (onDone: () => void) => {
  const { t } = useTranslation('retention');
  const undoToast = useUndoToast();
  return async (deleted: readonly Impression[], kept: readonly Impression[]) => {
    if (!(await settleImpressions({ deleted, kept })).ok) return;
    undoToast(deleted.length > 0 ? t('deletedToast', { count: deleted.length }) : t('keptToast'));
    onDone();
  };
};
