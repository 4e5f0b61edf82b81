import { useTranslation } from 'react-i18next';
import { recordKinds } from '#domain/import/draft.ts';
import { type ImportFault, isLeftOut } from '#domain/import/fault.ts';
import type { ImportKind } from '#domain/import/limits.ts';
import type { PeopleChoices } from '#domain/import/match-people.ts';
import type { ImportReading } from '#import/read-import.ts';
import { Button } from '#ui/button.tsx';
import { CalendarWindow } from './calendar-window.tsx';
import { ContentsSection } from './contents-section.tsx';
import { FaultsSection } from './faults-section.tsx';
import { useImportDesk } from './import-desk.ts';
import styles from './import-screen.module.css';
import { listed } from './import-words.ts';
import { NotesSection } from './notes-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { stopAndClear } from './read-chosen.ts';
import { TableSection } from './table-section.tsx';
import { useDryRun, useImportWish } from './use-dry-run.ts';

const kinds: readonly ImportKind[] = ['markdown', 'csv', 'calendar', 'oikio'];

/** Faults that stand in the way: neither mended nor left out. */
const waitingFaults = (faults: readonly ImportFault[], leftOut: ReadonlySet<string>): ImportFault[] =>
  faults.filter(({ unit }) => !isLeftOut(unit, leftOut));

/** Whether the leader still has to say who somebody is of whom something would come. */
const isAsking = ({ draft }: ImportReading, people: PeopleChoices, leftOut: ReadonlySet<string>): boolean => {
  const asked = new Set(draft.subjects.filter(({ key }) => people[key]?.to === 'ask').map(({ key }) => key));
  return recordKinds.some((kind) =>
    draft[kind].some(({ of, unit }) => asked.has(of) && !isLeftOut(unit, leftOut)),
  );
};

/** Everything that was read, before anything is written. */
export const ImportPreview = ({ reading }: { reading: ImportReading }) => {
  const { t } = useTranslation('import');
  const { draft, tables, files } = reading;
  const leftOut = useImportDesk((desk) => desk.leftOut);
  const people = useImportDesk((desk) => desk.people);
  const wish = useImportWish(reading);
  const { run, again } = useDryRun(wish);
  const faults = draft.faults as readonly ImportFault[];
  const waiting = waitingFaults(faults, leftOut);
  const read = kinds.filter((kind) => files[kind] > 0);
  return (
    <>
      <div className={styles.found}>
        {read.length === 0 ? null : (
          <p>
            {t('found', { list: listed(read.map((kind) => t(`files_${kind}`, { count: files[kind] }))) })}
          </p>
        )}
        {draft.remarks.map(({ code, count }) => (
          <p key={code} className={styles.quiet}>
            {t(`remark_${code}`, { count })}
          </p>
        ))}
        <Button variant="link" onClick={stopAndClear}>
          {t('otherFiles')}
        </Button>
      </div>
      {reading.notes ? <NotesSection notes={reading.notes} /> : null}
      {tables.map((table) => (
        <TableSection key={table.file} table={table} />
      ))}
      {files.calendar > 0 ? <CalendarWindow /> : null}
      {faults.length > 0 ? <FaultsSection faults={faults} waiting={waiting} /> : null}
      {draft.subjects.length > 0 ? <PeopleSection reading={reading} /> : null}
      <ContentsSection
        wish={wish}
        run={run}
        block={waiting.length > 0 ? 'blocked' : isAsking(reading, people, leftOut) ? 'asking' : null}
        onChanged={again}
      />
    </>
  );
};
