import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { finishVault, type NewVault } from '#app/open-vault.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Card } from '#ui/marks.tsx';
import { partToTypeBack, recoveryKeyParts } from '#vault/recovery-key.ts';
import styles from './start.module.css';
import { StartFrame } from './start-frame.tsx';

const faultWords = { full: 'createFailedFull', io: 'createFailed', 'in-use': 'createInUse' } as const;

/** The second step: the recovery key, kept somewhere else, and one part of it typed back. */
export const RecoveryKeyStep = ({ created }: { created: NewVault }) => {
  const { t } = useTranslation('app');
  const [asked] = useState(() => partToTypeBack(created.recoveryKey));
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone; what is read first is why the key matters.
  useEffect(() => title.current?.focus(), []);
  const n = asked.index + 1;
  const finish = async () => {
    if (!asked.matches(typed)) return setError(t('typeBackWrong', { n }));
    setIsBusy(true);
    const fault = await finishVault(created);
    if (fault) setError(t(faultWords[fault]));
    setIsBusy(false);
  };
  return (
    <StartFrame>
      <Card className={styles.card}>
        <h1 ref={title} tabIndex={-1}>
          {t('recoveryTitle')}
        </h1>
        <p>{t('recoveryWhy')}</p>
        <ol className={styles.key} aria-label={t('recoveryTitle')}>
          {recoveryKeyParts(created.recoveryKey).map((part, at) => (
            <li key={at}>
              <span aria-hidden="true">{at + 1}</span>
              {part}
            </li>
          ))}
        </ol>
        <KeepKey recoveryKey={created.recoveryKey} />
        <form
          className={styles.typeBack}
          onSubmit={(event) => {
            event.preventDefault();
            void finish();
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
          <div className={styles.row}>
            <Button type="submit" variant="primary" disabled={isBusy}>
              {isBusy ? t('finishing') : t('finish')}
            </Button>
          </div>
        </form>
      </Card>
    </StartFrame>
  );
};

/** Three ways to keep the key, and what came of the last one. */
const KeepKey = ({ recoveryKey }: { recoveryKey: string }) => {
  const { t } = useTranslation('app');
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
      <Button onClick={() => window.print()}>{t('print')}</Button>
      <span role="status" className={styles.small}>
        {said}
      </span>
    </div>
  );
};
