import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { partToTypeBack, recoveryKeyParts } from '#data/keys.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { BusyButton } from '#ui/busy-button.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { useFocusFault } from '#ui/use-focus-fault.ts';
import styles from './keys.module.css';

type RecoveryKeySheetProps = {
  recoveryKey: string;
  /** A page of its own prints well; a dialog does not. */
  mayPrint?: boolean;
  finish: string;
  finishing: string;
  /** What the button stands in: a dialog has a second one beside it. */
  buttons?: (finish: ReactNode) => ReactNode;
  /** The part was typed back. Answers with the sentence on what went wrong, or nothing. */
  onTypedBack: () => Promise<string | undefined>;
};

/** The recovery key, shown this once, the ways to keep it, and one part of it to type back. */
export const RecoveryKeySheet = ({ recoveryKey, mayPrint, ...typing }: RecoveryKeySheetProps) => {
  const { t } = useTranslation('keys');
  return (
    <>
      <ol className={styles.key} aria-label={t('recoveryTitle')}>
        {recoveryKeyParts(recoveryKey).map((part, at) => (
          <li key={at}>
            <span aria-hidden="true">{at + 1}</span>
            {part}
          </li>
        ))}
      </ol>
      <KeepKey recoveryKey={recoveryKey} mayPrint={mayPrint ?? false} />
      <TypeBack recoveryKey={recoveryKey} {...typing} />
    </>
  );
};

/** Three ways to keep the key, and what came of the last one. */
const KeepKey = ({ recoveryKey, mayPrint }: { recoveryKey: string; mayPrint: boolean }) => {
  const { t } = useTranslation('keys');
  const desktop = useDesktop();
  const [said, setSaid] = useState('');
  const copy = async () => setSaid((await desktop.copyText(recoveryKey)) ? t('copied') : t('copyFailed'));
  const save = async () => {
    const outcome = await desktop.saveText('recovery.txt', `${recoveryKey}\n`, 'text/plain');
    setSaid(outcome === 'saved' ? t('savedKey') : outcome === 'failed' ? t('saveKeyFailed') : '');
  };
  return (
    <div className={styles.row}>
      <Button onClick={() => void copy()}>{t('copy')}</Button>
      <Button onClick={() => void save()}>{t('saveKey')}</Button>
      {mayPrint ? <Button onClick={() => window.print()}>{t('print')}</Button> : null}
      <span role="status" className={styles.small}>
        {said}
      </span>
    </div>
  );
};

type TypeBackProps = Pick<
  RecoveryKeySheetProps,
  'recoveryKey' | 'finish' | 'finishing' | 'onTypedBack' | 'buttons'
>;

const TypeBack = ({ recoveryKey, finish, finishing, onTypedBack, buttons }: TypeBackProps) => {
  const { t } = useTranslation('keys');
  const [asked] = useState(() => partToTypeBack(recoveryKey));
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFocusFault(form, error);
  const n = asked.index + 1;
  const done = async () => {
    if (isBusy) return;
    if (!asked.matches(typed)) return setError(t('typeBackWrong', { n }));
    setIsBusy(true);
    setError(await onTypedBack());
    setIsBusy(false);
  };
  const submit = (
    <BusyButton type="submit" variant="primary" isBusy={isBusy} does={finish} doing={finishing} />
  );
  return (
    <form
      ref={form}
      className={`${styles.stack} ${styles.typeBack}`}
      onSubmit={(event) => {
        event.preventDefault();
        void done();
      }}
    >
      <TextField
        label={t('typeBack', { n })}
        hint={t('typeBackHint')}
        error={error}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setError(undefined);
        }}
      />
      {buttons ? buttons(submit) : <div className={styles.row}>{submit}</div>}
    </form>
  );
};
