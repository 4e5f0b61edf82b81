import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { doneImports } from '#data/import-log.ts';
import { takeBackImport, useImports } from '#data/import-undo.ts';
import { useLive } from '#data/live.ts';
import { today } from '#data/store.ts';
import { type DoneImport, importLogDays } from '#domain/import/import-log.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { BusyButton } from '#ui/busy-button.tsx';
import { Button } from '#ui/button.tsx';
import { shortDay, timeOf } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import styles from './import-screen.module.css';
import { useCountWords } from './import-words.ts';

type Done = Pick<DoneImport, 'id' | 'at' | 'counts'> & { kept: number | null };

/** What was imported in the last days, each with its way back, and what was just taken back. */
export const DoneImports = () => {
  const { t } = useTranslation('import');
  const open = useLive(doneImports, []) ?? [];
  const takenBack = useImports((state) => state.takenBack);
  const gone = new Set(takenBack.map(({ id }) => id));
  const done: Done[] = [
    ...open.filter(({ id }) => !gone.has(id)).map((one) => ({ ...one, kept: null })),
    ...takenBack,
  ].toSorted((a, b) => b.at.localeCompare(a.at));
  if (done.length === 0) return null;
  return (
    <section className={styles.section}>
      <Caption>{t('doneTitle', { count: importLogDays })}</Caption>
      <ul className={styles.done}>
        {done.map((one) => (
          <li key={one.id}>
            <DoneLine one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const dayHere = (at: string): string => dayOf(at, Intl.DateTimeFormat().resolvedOptions().timeZone);

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

const DoneLine = ({ one }: { one: Done }) => {
  const { t } = useTranslation('import');
  const counted = useCountWords();
  const [trouble, setTrouble] = useState<{ touched: number } | 'failed' | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const said = useFocusOnceBack(one.kept !== null);
  const time = `${shortDay(dayHere(one.at), today())}, ${timeOf(one.at)}`;
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
