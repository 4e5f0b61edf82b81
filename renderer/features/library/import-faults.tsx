import { useTranslation } from 'react-i18next';
import { type LadderFault, pathWords } from '#domain/ladders/ladder-fault.ts';
import styles from './import.module.css';

/** What is wrong with a file: where, and what to do. */
export const ImportFaults = ({ file, faults }: { file: string; faults: readonly LadderFault[] }) => {
  const { t } = useTranslation('library');
  const where = ({ path, line }: LadderFault): string => {
    const place = pathWords(path, (n) => t('item', { n }));
    if (line === undefined) return place === '' ? file : t('whereIn', { file, place });
    return place === '' ? t('where', { file, line }) : t('whereAt', { file, line, place });
  };
  return (
    <div role="alert" className={styles.faults}>
      <p className={styles.refused}>{t('refused')}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.code} ${fault.line} ${fault.path.join()}`} className={styles.fault}>
            {t(`fault_${fault.code}`, {
              where: where(fault),
              found: fault.found ?? '',
              known: fault.known ?? '',
            })}
          </li>
        ))}
      </ul>
    </div>
  );
};
