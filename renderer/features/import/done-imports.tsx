import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeBackImport, useImports } from '#data/import-undo.ts';
import { BusyButton } from '#ui/busy-button.tsx';
import { Button } from '#ui/button.tsx';
import { timeOf } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import styles from './import-screen.module.css';
import { useCountWords } from './import-words.ts';

/** What was imported since the program was opened, each with its way back. */
export const DoneImports = () => {
  const { t } = useTranslation('import');
  const done = useImports((state) => state.done);
  if (done.length === 0) return null;
  return (
    <section className={styles.section}>
      <Caption>{t('doneTitle')}</Caption>
      <ul className={styles.done}>
        {done.map((one) => (
          <li key={one.id}>
            <DoneImport one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Gives the focus to what is said instead of the button, when that goes with the focus. */
const useFocusOnceBack = (isBack: boolean) => {
  const said = useRef<HTMLSpanElement>(null);
  const before = useRef(isBack);
  useEffect(() => {
    if (isBack && !before.current && document.activeElement === document.body) said.current?.focus();
    before.current = isBack;
  }, [isBack]);
  return said;
};

type Done = ReturnType<typeof useImports.getState>['done'][number];

const DoneImport = ({ one }: { one: Done }) => {
  const { t } = useTranslation('import');
  const counted = useCountWords();
  const [trouble, setTrouble] = useState<{ touched: number } | 'failed' | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const said = useFocusOnceBack(one.kept !== null);
  const time = timeOf(one.at);
  const takeBack = async (mode: 'all' | 'rest') => {
    setIsBusy(true);
    const outcome = await takeBackImport(one.id, mode);
    setIsBusy(false);
    if (outcome.ok) setTrouble(null);
    else setTrouble(outcome.fault === 'touched' ? { touched: outcome.count } : 'failed');
  };
  return (
    <>
      <div className={styles.doneLine}>
        <span>{t('doneLine', { time, list: counted(one.counts) })}</span>
        {one.kept === null ? (
          <BusyButton
            aria-label={`${t('takeBack')} ${t('takeBackOf', { time })}`}
            isBusy={isBusy}
            does={t('takeBack')}
            doing={t('takingBack')}
            onClick={() => void takeBack('all')}
          />
        ) : (
          <span ref={said} tabIndex={-1} role="status" className={styles.quiet}>
            {one.kept === 0 ? t('isBack') : t('isBackBut', { count: one.kept })}
          </span>
        )}
      </div>
      {trouble === null ? null : (
        <div role="alert" className={styles.doneLine}>
          <span className={styles.fault}>
            {trouble === 'failed' ? t('takeBackFailed') : t('touched', { count: trouble.touched })}
          </span>
          {trouble === 'failed' ? null : (
            <Button onClick={() => void takeBack('rest')}>{t('takeBackRest')}</Button>
          )}
        </div>
      )}
    </>
  );
};
