import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openBackupFile, restoreAsNewVault } from '#app/open-vault.ts';
import type { SourceOpening } from '#data/restore-backup.ts';
import { SecretField } from '#parts/keys/secret-field.tsx';
import { BusyButton } from '#ui/busy-button.tsx';
import { Button } from '#ui/button.tsx';
import { dayWithYear } from '#ui/format.ts';
import { Card } from '#ui/marks.tsx';
import { useFocusFault } from '#ui/use-focus-fault.ts';
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
  const [isRestoring, setIsRestoring] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => title.current?.focus(), [opened]);
  return (
    <StartFrame growsDown>
      <Card className={styles.card}>
        <h1 ref={title} tabIndex={-1}>
          {opened ? t('backupOf', { day: dayOf(opened.backup) }) : t('restoreStart')}
        </h1>
        {opened ? <NewPassphrase {...opened} onBusy={setIsRestoring} /> : <OpenBackup onOpened={setOpened} />}
      </Card>
      <div className={styles.row}>
        <Button variant="link" disabled={isRestoring} onClick={opened ? () => setOpened(null) : onBack}>
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

/** What is wrong, said where it is to be mended. */
type Said = { file?: string; key?: string };

const OpenBackup = ({ onOpened }: { onOpened: (opened: Opened) => void }) => {
  const { t } = useTranslation('app');
  const { t: words } = useTranslation('backups');
  const { t: keys } = useTranslation('keys');
  const [file, setFile] = useState<File | null>(null);
  const [key, setKey] = useState('');
  const [said, setSaid] = useState<Said>({});
  const [isBusy, setIsBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFocusFault(form, said.file ?? said.key);
  const open = async () => {
    if (isBusy) return;
    if (file === null) return setSaid({ file: t('noBackupChosen') });
    if (key.trim() === '') return setSaid({ key: t('noKeyTyped') });
    setIsBusy(true);
    setSaid({});
    const opening = await openBackupFile(file, key);
    if (opening.ok) return onOpened({ backup: opening.backup, recoveryKey: key });
    setIsBusy(false);
    if (opening.fault === 'wrong-key') return setSaid({ key: words('read_wrong-key') });
    setSaid({
      file: opening.fault === 'unfit' ? words('read_unfit', opening.spot) : words(`read_${opening.fault}`),
    });
  };
  return (
    <form
      ref={form}
      className={styles.column}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <p>{t('restoreStartText')}</p>
      <ChooseBackup
        file={file}
        error={said.file}
        onChosen={(chosen) => {
          setFile(chosen);
          setSaid({});
        }}
      />
      <SecretField
        label={keys('recoveryKey')}
        placeholder="AGE-SECRET-KEY-1…"
        error={said.key}
        value={key}
        readOnly={isBusy}
        onChange={(text) => {
          setKey(text);
          setSaid({});
        }}
      />
      <div className={styles.row}>
        <BusyButton
          type="submit"
          variant="primary"
          isBusy={isBusy}
          does={t('openBackup')}
          doing={t('openingBackup')}
        />
      </div>
    </form>
  );
};

type ChooseBackupProps = {
  file: File | null;
  error: string | undefined;
  onChosen: (file: File | null) => void;
};

const ChooseBackup = ({ file, error, onChosen }: ChooseBackupProps) => {
  const { t } = useTranslation('app');
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <div className={styles.row}>
        <Button aria-invalid={error ? true : undefined} onClick={() => input.current?.click()}>
          {t(file === null ? 'chooseBackup' : 'chooseOtherBackup')}
        </Button>
        <span className={styles.small}>{file?.name}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('backupFile')}
          accept=".age"
          onChange={(event) => onChosen(event.currentTarget.files?.[0] ?? null)}
        />
      </div>
      {error ? (
        <p role="alert" className={styles.fault}>
          {error}
        </p>
      ) : null}
    </div>
  );
};

type NewPassphraseProps = Opened & { onBusy: (isBusy: boolean) => void };

const NewPassphrase = ({ backup, recoveryKey, onBusy }: NewPassphraseProps) => {
  const { t } = useTranslation('app');
  const [error, setError] = useState<string>();
  const counted = (name: string) => backup.tables.find((table) => table.name === name)?.records.length ?? 0;
  const restore = async (passphrase: string) => {
    onBusy(true);
    setError(undefined);
    const fault = await restoreAsNewVault(backup, recoveryKey, passphrase);
    if (fault) setError(t(faultWords[fault]));
    onBusy(false);
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
        submit={t('restoreVault')}
        submitting={t('restoringVault')}
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
