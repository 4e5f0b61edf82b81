import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { everything, isLeftOut, type ImportFault, type UnitId } from '#domain/import/fault.ts';
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
  const groups = byUnit(faults);
  const units = groups.map(([unit]) => unit).filter((unit) => unit !== everything);
  const isSettled = waiting.length === 0;
  return (
    <section className={styles.section}>
      <Caption>{t(isSettled ? 'leftOutTitle' : 'faults')}</Caption>
      <div
        role={isSettled ? undefined : 'alert'}
        data-settled={isSettled || undefined}
        className={styles.faults}
      >
        {units.length === 0 ? null : <p>{t(isSettled ? 'leftOutText' : 'faultsText')}</p>}
        <ul>
          {groups.map(([unit, found]) => (
            <li key={unit}>
              {unit === everything ? <Blocking faults={found} /> : <Unit unit={unit} faults={found} />}
            </li>
          ))}
        </ul>
        {waiting.some(({ unit }) => unit === everything) ? null : <LeaveAll units={units} />}
      </div>
    </section>
  );
};

/** What can only be left out together, in the order it was found. */
const byUnit = (faults: readonly ImportFault[]): [UnitId, ImportFault[]][] => [
  ...Map.groupBy(faults, ({ unit }) => unit),
];

/** One button for both ways, so that the focus stays on it. */
const LeaveAll = ({ units }: { units: readonly UnitId[] }) => {
  const { t } = useTranslation('import');
  const { leftOut, unitsLeftOut } = useImportDesk();
  const waiting = units.filter((unit) => !isLeftOut(unit, leftOut));
  return (
    <Button onClick={() => unitsLeftOut(waiting.length > 0 ? waiting : units, waiting.length > 0)}>
      {waiting.length > 0
        ? t('leaveAll', { count: waiting.length })
        : t('takeAllIn', { count: units.length })}
    </Button>
  );
};

const Blocking = ({ faults }: { faults: readonly ImportFault[] }) => {
  const { t } = useTranslation('import');
  const words = useFaultWords();
  return faults.map((fault, at) => (
    <p key={`${fault.code} ${at}`} className={styles.fault}>
      {words(fault)} {t('nothingWithIt')}
    </p>
  ));
};

const Unit = ({ unit, faults }: { unit: UnitId; faults: readonly ImportFault[] }) => {
  const { t } = useTranslation('import');
  const { leftOut, unitsLeftOut } = useImportDesk();
  const words = useFaultWords();
  return (
    <div className={styles.faultLine} data-out={leftOut.has(unit) || undefined}>
      <CheckBox
        isLabelHidden
        label={t('leaveOut', { fault: faults.map(words).join(' ') })}
        checked={leftOut.has(unit)}
        onChange={(now) => unitsLeftOut([unit], now)}
      />
      <div>
        {faults.map((fault, at) => (
          <p key={`${fault.code} ${at}`} className={styles.fault}>
            {words(fault)}{' '}
            {['leeway-backup', 'opened-backup'].includes(fault.code) ? (
              <Link href={routes.settings}>{t('backupLink')}</Link>
            ) : null}
          </p>
        ))}
      </div>
    </div>
  );
};
