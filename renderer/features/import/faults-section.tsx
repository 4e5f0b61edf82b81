import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { everything, type ImportFault } from '#domain/import/fault.ts';
import { routes } from '#domain/routes.ts';
import { Button } from '#ui/button.tsx';
import { CheckBox } from '#ui/check-box.tsx';
import { Caption } from '#ui/marks.tsx';
import { useImportDesk } from './import-desk.ts';
import styles from './import-screen.module.css';
import { useFaultWords } from './import-words.ts';

type FaultsSectionProps = { faults: readonly ImportFault[]; waiting: readonly ImportFault[] };

/** What is wrong, where, and what to do. The leader alone leaves something out. */
export const FaultsSection = ({ faults, waiting }: FaultsSectionProps) => {
  const { t } = useTranslation('import');
  const { unitsLeftOut } = useImportDesk();
  const units = [...new Set(waiting.map(({ unit }) => unit))].filter((unit) => unit !== everything);
  const canLeaveAll = units.length > 0 && waiting.every(({ unit }) => unit !== everything);
  return (
    <section className={styles.section}>
      <Caption>{t('faults')}</Caption>
      <div role={waiting.length > 0 ? 'alert' : undefined} className={styles.faults}>
        {faults.every(({ unit }) => unit === everything) ? null : <p>{t('faultsText')}</p>}
        <ul>
          {faults.map((fault, at) => (
            <li key={`${fault.code} ${fault.unit} ${at}`}>
              <FaultLine fault={fault} />
            </li>
          ))}
        </ul>
        {canLeaveAll ? (
          <Button onClick={() => unitsLeftOut(units, true)}>{t('leaveAll', { count: units.length })}</Button>
        ) : null}
      </div>
    </section>
  );
};

const FaultLine = ({ fault }: { fault: ImportFault }) => {
  const { t } = useTranslation('import');
  const { leftOut, unitsLeftOut } = useImportDesk();
  const sentence = useFaultWords()(fault);
  if (fault.unit === everything)
    return (
      <p className={styles.fault}>
        {sentence} {t('nothingWithIt')}
      </p>
    );
  const isOut = leftOut.has(fault.unit);
  return (
    <div className={styles.faultLine} data-out={isOut || undefined}>
      <CheckBox
        isLabelHidden
        label={t('leaveOut', { fault: sentence })}
        checked={isOut}
        onChange={(now) => unitsLeftOut([fault.unit], now)}
      />
      <span className={styles.fault}>
        {sentence}{' '}
        {fault.code === 'leeway-backup' ? <Link href={routes.settings}>{t('backupLink')}</Link> : null}
      </span>
    </div>
  );
};
