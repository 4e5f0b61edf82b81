import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openBackupToRestore, restoreAsNewVault } from '#app/open-vault.ts';
import type { BackupSource, SourceOpening } from '#data/restore-backup.ts';
import { SecretField } from '#parts/keys/secret-field.tsx';
import { useDesktop } from '#platform/desktop-context.tsx';
import { BusyButton } from '#ui/busy-button.tsx';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { dayWithYear, timesApart } from '#ui/format.ts';
import { Card } from '#ui/marks.tsx';
import { useFocusFault } from '#ui/use-focus-fault.ts';
import { ChoosePassphrase } from './create-vault.tsx';
import { faultWords } from './recovery-key-step.tsx';
import styles from './start.module.css';
import { StartFrame } from './start-frame.tsx';

type Backup = Extract<SourceOpening, { ok: true }>['backup'];
type Opened = { backup: Backup; recoveryKey: string };

type RestoreStartProps = {
  onBack: () => void;
  /** A vault that can't be read is there, and is set aside. */
  isReplacing?: boolean;
};

/** The third way in: a backup and its key become a whole vault with a new passphrase. */
export const RestoreStart = ({ onBack, isReplacing = false }: RestoreStartProps) => {
  const { t } = useTranslation('app');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isRestoring, setIsRestoring] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => title.current?.focus(), [opened]);
  return (
    <StartFrame isLong>
      <Card className={styles.card}>
        <h1 ref={title} tabIndex={-1}>
          {opened ? t('backupOf', { day: dayOf(opened.backup) }) : t('restoreStart')}
        </h1>
        {opened ? (
          <NewPassphrase {...opened} isReplacing={isReplacing} onBusy={setIsRestoring} />
        ) : (
          <OpenBackup isReplacing={isReplacing} onOpened={setOpened} />
        )}
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

type OpenBackupProps = { isReplacing: boolean; onOpened: (opened: Opened) => void };

const OpenBackup = ({ isReplacing, onOpened }: OpenBackupProps) => {
  const { t } = useTranslation('app');
  const { t: words } = useTranslation('backups');
  const { t: keys } = useTranslation('keys');
  const [source, setSource] = useState<BackupSource | null>(null);
  const [key, setKey] = useState('');
  const [said, setSaid] = useState<Said>({});
  const [isBusy, setIsBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFocusFault(form, said.file ?? said.key);
  const open = async () => {
    if (isBusy) return;
    if (source === null) return setSaid({ file: t('noBackupChosen') });
    if (key.trim() === '') return setSaid({ key: t('noKeyTyped') });
    setIsBusy(true);
    setSaid({});
    const opening = await openBackupToRestore(source, key);
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
      {isReplacing ? <p>{t('restoreSetsAside')}</p> : null}
      <ChooseBackup
        source={source}
        error={said.file}
        onChosen={(chosen) => {
          setSource(chosen);
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

/** As many of Leeway's own as are offered at once; older ones can be chosen as files. */
const mostOwn = 6;

const isNamed = (source: BackupSource | null) => (source !== null && 'name' in source ? source.name : null);

const momentIn = (name: string): string =>
  name.replace(/^leeway-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(\d{2})\.age$/, '$1T$2:$3:$4');

/** Each by its day and time, as an option. */
const optionsFor = (names: readonly string[]) => {
  const moments = names.map(momentIn);
  const times = timesApart(moments);
  return names.map((value, at) => ({
    value,
    label: `${dayWithYear(moments[at]?.slice(0, 10) ?? '')}, ${times[at]}`,
  }));
};

/** The newest backups in Leeway's own folder; nothing where there is none. */
const OwnBackups = ({ source, onChosen }: Pick<ChooseBackupProps, 'source' | 'onChosen'>) => {
  const { t } = useTranslation('app');
  const { backups } = useDesktop();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    void backups.own.list().then((listed) => {
      const all = listed.ok ? listed.value.map(({ name }) => name) : [];
      setNames(all.toSorted().toReversed().slice(0, mostOwn));
    });
  }, [backups]);
  if (names.length === 0) return null;
  return (
    <Choice
      legend={t('ownBackups')}
      options={optionsFor(names)}
      value={isNamed(source)}
      onChange={(name) => onChosen({ place: 'own', name })}
    />
  );
};

type ChooseBackupProps = {
  source: BackupSource | null;
  error: string | undefined;
  onChosen: (source: BackupSource | null) => void;
};

const ChooseBackup = ({ source, error, onChosen }: ChooseBackupProps) => {
  const { t } = useTranslation('app');
  const file = source !== null && 'file' in source ? source.file : null;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.choose}>
      <OwnBackups source={source} onChosen={onChosen} />
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
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            onChosen(chosen === undefined ? null : { file: chosen });
          }}
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

type NewPassphraseProps = Opened & { isReplacing: boolean; onBusy: (isBusy: boolean) => void };

const NewPassphrase = ({ backup, recoveryKey, isReplacing, onBusy }: NewPassphraseProps) => {
  const { t } = useTranslation('app');
  const [error, setError] = useState<string>();
  const counted = (name: string) => backup.tables.find((table) => table.name === name)?.records.length ?? 0;
  const restore = async (passphrase: string) => {
    onBusy(true);
    setError(undefined);
    const fault = await restoreAsNewVault(backup, recoveryKey, passphrase, isReplacing);
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
