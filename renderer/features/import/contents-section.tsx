import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expectedOf, importAll, type ImportOutcome, type ImportWish } from '#data/imports.ts';
import { takeBackImport } from '#data/import-undo.ts';
import type { ImportId } from '#domain/ids.ts';
import { recordsIn } from '#domain/import/draft.ts';
import { BusyButton } from '#ui/busy-button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Caption } from '#ui/marks.tsx';
import { showToast } from '#ui/toast.tsx';
import { ContentsLists } from './contents-lists.tsx';
import { DifferingLists } from './differing-lists.tsx';
import { useImportDesk } from './import-desk.ts';
import styles from './import-screen.module.css';
import { useCountWords } from './import-words.ts';
import type { DryRun } from './use-dry-run.ts';

type ContentsSectionProps = {
  wish: ImportWish;
  /** `null` while it is being tried. */
  run: DryRun | null;
  /** What the leader has to do first. */
  block: 'blocked' | 'asking' | null;
  /** What is here is not what it was; try again. */
  onChanged: () => void;
};

/** What would come in, tried without writing, and the button that writes it. */
export const ContentsSection = ({ wish, run, block, onChanged }: ContentsSectionProps) => {
  const { t } = useTranslation('import');
  const counted = useCountWords();
  const { visibility, visibilityChosen } = useImportDesk();
  const count =
    run === null
      ? 0
      : recordsIn(run.records) + run.becameHeld.length + run.changed.length + run.removed.length;
  const already = run === null ? '' : counted(run.already);
  const hasNotes = run !== null && run.records.notes.length > 0;
  return (
    <section className={styles.section}>
      <Caption>{t('contents')}</Caption>
      <div role="status">
        {run === null ? (
          <p className={styles.quiet}>{t('trying')}</p>
        ) : (
          <>
            <p className={styles.sum}>
              {count > 0
                ? `${counted(run.counts)}.`
                : t(block !== null && already === '' ? 'nothingYet' : 'nothing')}
            </p>
            {already === '' ? null : <p className={styles.quiet}>{t('already', { list: already })}</p>}
            {run.becameHeld.length === 0 ? null : (
              <p className={styles.quiet}>{t('becameHeld', { count: run.becameHeld.length })}</p>
            )}
            {count === 0 ? null : (
              <p className={run.isSound ? styles.quiet : styles.fault}>
                {t(run.isSound ? 'dryRun' : 'unsound')}
              </p>
            )}
          </>
        )}
      </div>
      {hasNotes ? (
        <Choice
          legend={t('visibility')}
          value={visibility}
          onChange={visibilityChosen}
          options={[
            { value: 'private', label: t('private') },
            { value: 'shared', label: t('shared') },
          ]}
        />
      ) : null}
      {run === null || recordsIn(run.records) === 0 ? null : <ContentsLists wish={wish} run={run} />}
      {run === null ? null : <DifferingLists wish={wish} run={run} />}
      {count === 0 && block !== 'asking' ? null : (
        <ImportButton wish={wish} run={run} count={count} block={block} onChanged={onChanged} />
      )}
    </section>
  );
};

type ImportButtonProps = ContentsSectionProps & { count: number };

const ImportButton = ({ wish, run, count, block, onChanged }: ImportButtonProps) => {
  const { t } = useTranslation('import');
  const { t: ui } = useTranslation('ui');
  const counted = useCountWords();
  const cleared = useImportDesk((desk) => desk.cleared);
  const [isRunning, setIsRunning] = useState(false);
  const [failure, setFailure] = useState<Extract<ImportOutcome, { ok: false }>['fault'] | null>(null);
  const isBlocked = block !== null || run === null || !run.isSound || count === 0;
  const takeBack = async (id: ImportId) => {
    const outcome = await takeBackImport(id);
    showToast({
      text: outcome.ok
        ? t('takenBack')
        : outcome.fault === 'touched'
          ? t('touched', { count: outcome.count })
          : t('takeBackFailed'),
    });
  };
  const write = async () => {
    if (run === null || isBlocked) return;
    setIsRunning(true);
    const outcome = await importAll(wish, expectedOf(run));
    setIsRunning(false);
    if (!outcome.ok) {
      setFailure(outcome.fault);
      return onChanged();
    }
    cleared();
    showToast({
      text: t('imported', { list: counted(outcome.counts) }),
      action: { label: ui('undo'), run: () => void takeBack(outcome.id) },
    });
  };
  return (
    <div className={styles.actions}>
      {failure ? (
        <p role="alert" className={styles.fault}>
          {t(`failed_${failure}`)}
        </p>
      ) : null}
      {block ? <p className={styles.quiet}>{t(block)}</p> : null}
      <BusyButton
        variant="primary"
        isBusy={isRunning}
        aria-disabled={isBlocked || isRunning}
        does={t('import', { count })}
        doing={t('importing')}
        onClick={() => void write()}
      />
    </div>
  );
};
