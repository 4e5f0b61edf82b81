import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importAll, type ImportOutcome, type ImportWish } from '#data/imports.ts';
import { takeBackImport } from '#data/import-undo.ts';
import { recordsIn } from '#domain/import/draft.ts';
import { BusyButton } from '#ui/busy-button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Caption } from '#ui/marks.tsx';
import { showToast } from '#ui/toast.tsx';
import { ContentsLists } from './contents-lists.tsx';
import { useImportDesk } from './import-desk.ts';
import styles from './import-screen.module.css';
import { useCountWords } from './import-words.ts';
import type { DryRun } from './use-dry-run.ts';

type ContentsSectionProps = {
  wish: ImportWish;
  /** `null` while it is being tried. */
  run: DryRun | null;
  isBlocked: boolean;
  /** What is here is not what it was; try again. */
  onChanged: () => void;
};

/** What would come in, tried without writing, and the button that writes it. */
export const ContentsSection = ({ wish, run, isBlocked, onChanged }: ContentsSectionProps) => {
  const { t } = useTranslation('import');
  const counted = useCountWords();
  const { visibility, visibilityChosen } = useImportDesk();
  const count = run === null ? 0 : recordsIn(run.records) + run.becameHeld.length;
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
                : t(isBlocked && already === '' ? 'nothingYet' : 'nothing')}
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
      {run === null || count === 0 ? null : <ContentsLists wish={wish} run={run} />}
      {count === 0 ? null : (
        <ImportButton
          wish={wish}
          run={run}
          count={count}
          isBlocked={isBlocked || run === null || !run.isSound}
          onChanged={onChanged}
        />
      )}
    </section>
  );
};

type ImportButtonProps = ContentsSectionProps & { count: number };

const ImportButton = ({ wish, run, count, isBlocked, onChanged }: ImportButtonProps) => {
  const { t } = useTranslation('import');
  const { t: ui } = useTranslation('ui');
  const counted = useCountWords();
  const cleared = useImportDesk((desk) => desk.cleared);
  const [isRunning, setIsRunning] = useState(false);
  const [failure, setFailure] = useState<Extract<ImportOutcome, { ok: false }>['fault'] | null>(null);
  const takeBack = async (id: number) => {
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
    const outcome = await importAll(wish, run.counts);
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
      {isBlocked && run !== null && run.isSound ? <p className={styles.quiet}>{t('blocked')}</p> : null}
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
