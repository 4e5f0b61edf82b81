import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '#data/store.ts';
import { elapsed } from '#ui/format.ts';
import styles from './session-header.module.css';

const secondsSince = (startedAt: string): number => (Date.parse(now()) - Date.parse(startedAt)) / 1000;

/** The clock of a running session. Alone, so that a second renders nothing else. */
export const ElapsedTime = ({ startedAt }: { startedAt: string }) => {
  const { t } = useTranslation('session');
  const [seconds, setSeconds] = useState(() => secondsSince(startedAt));
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsSince(startedAt)), 1000);
    return () => clearInterval(timer);
  }, [startedAt]);
  return (
    <span role="timer" aria-label={t('elapsed')} className={styles.elapsed}>
      {elapsed(seconds)}
    </span>
  );
};
