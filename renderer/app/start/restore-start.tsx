import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openBackupFile, restoreAsNewVault } from '#app/open-vault.ts';
import type { SourceOpening } from '#data/restore-backup.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { dayWithYear } from '#ui/format.ts';
import { Card } from '#ui/marks.tsx';
import { ChoosePassphrase } from './create-vault.tsx';
import { faultWords } from './recovery-key-step.tsx';
import styles from './start.module.css';
import { StartFrame } from './start-frame.tsx';

type Backup = Extract<SourceOpening, { ok: true }>['backup'];
type Opened = { backup: Backup; recoveryKey: string };

/** The third way in: a backup file and its key become a whole vault with a new passphrase. */
export const RestoreStart = ({ onBack }: { onBack: () => void }) => {
  const { t } = useTranslation('app');
  const [opened, setOpened] = useState<Opened | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => title.current?.focus(), [opened]);
  return (
    <StartFrame>
      <Card className={styles.card}>
        <h1 ref={title} tabIndex={-1}>
          {opened ? t('backupOf', { day: dayOf(opened.backup) }) : t('restoreStart')}
        </h1>
        {opened ? <NewPassphrase {...opened} /> : <OpenBackup onOpened={setOpened} />}
      </Card>
      <div className={styles.row}>
        <Button variant="quiet" onClick={opened ? () => setOpened(null) : onBack}>
          {t('back')}
        </Button>
      </div>
    </StartFrame>
  );
};

const dayOf = ({ takenAt }: Backup): string =>
  dayWithYear(
    Temporal.Instant.from(takenAt).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString(),
  );

const OpenBackup = ({ onOpened }: { onOpened: (opened: Opened) => void }) => {
  const { t } = useTranslation('app');
  const { t: words } = useTranslation('backups');
  const { t: keys } = useTranslation('keys');
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [key, setKey] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const open = async () => {
    if (isBusy) return;
    if (file === null || key.trim() === '')
      return setError(t(file === null ? 'noBackupChosen' : 'noKeyTyped'));
    setIsBusy(true);
    setError(undefined);
    const opening = await openBackupFile(file, key);
    if (opening.ok) return onOpened({ backup: opening.backup, recoveryKey: key });
    setError(opening.fault === 'unfit' ? words('read_unfit', opening.spot) : words(`read_${opening.fault}`));
    setIsBusy(false);
  };
  return (
    <form
      className={styles.column}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <p>{t('restoreStartText')}</p>
      <div className={styles.row}>
        <Button onClick={() => input.current?.click()}>{t('chooseBackup')}</Button>
        <span className={styles.small}>{file?.name}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('backupFile')}
          accept=".age"
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0] ?? null);
            setError(undefined);
          }}
        />
      </div>
      <TextField
        label={keys('recoveryKey')}
        placeholder="AGE-SECRET-KEY-1…"
        autoCapitalize="off"
        autoCorrect="off"
        error={error}
        value={key}
        readOnly={isBusy}
        onChange={(event) => {
          setKey(event.currentTarget.value);
          setError(undefined);
        }}
      />
      <div className={styles.row}>
        <Button type="submit" variant="primary" aria-busy={isBusy}>
          {isBusy ? t('openingBackup') : t('openBackup')}
        </Button>
      </div>
    </form>
  );
};

const NewPassphrase = ({ backup, recoveryKey }: Opened) => {
  const { t } = useTranslation('app');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const counted = (name: string) => backup.tables.find((table) => table.name === name)?.records.length ?? 0;
  const restore = async (passphrase: string) => {
    setIsBusy(true);
    setError(undefined);
    const fault = await restoreAsNewVault(backup, recoveryKey, passphrase);
    if (fault) setError(t(faultWords[fault]));
    setIsBusy(false);
  };
  return (
    <>
      <p>
        {t('backupHolds', {
          people: t('backupPeople', { count: counted('people') }),
          sessions: t('backupSessions', { count: counted('sessions') }),
        })}
      </p>
      <ChoosePassphrase
        title={t('newPassphrase')}
        submit={isBusy ? t('restoringVault') : t('restoreVault')}
        isBusy={isBusy}
        onChosen={restore}
      />
      {error ? (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      ) : null}
    </>
  );
};
