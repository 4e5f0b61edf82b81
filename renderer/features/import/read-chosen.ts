import { ask } from '#data/ask.ts';
import { activePeople, archivedPeople } from '#data/people.ts';
import { importSecret } from '#data/source-tails.ts';
import { freshId, today } from '#data/store.ts';
import { addDays } from '#domain/time/calendar.ts';
import { proposedPeople } from '#domain/import/match-people.ts';
import { idsOfRareColours } from '#domain/people/person-colour.ts';
import type { PersonId } from '#domain/ids.ts';
import { askImport, type ImportReadingUnderWay } from '#import/ask-import.ts';
import type { ImportOptions } from '#import/read-import.ts';
import type { ChosenFile } from './chosen-files.ts';
import { useImportDesk } from './import-desk.ts';

let underWay: ImportReadingUnderWay | null = null;

const stopReading = (): void => {
  underWay?.stop();
  underWay = null;
};

/** Reads what lies on the desk, as it is to be read now. A reading that is under way ends. */
export const readAgain = async (): Promise<void> => {
  stopReading();
  const desk = useImportDesk.getState();
  const people = [...(await ask(activePeople)), ...(await ask(archivedPeople))];
  const known = people.map(({ id, name }) => ({ id, name }));
  const now = today();
  const options: ImportOptions = {
    today: now,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    known,
    window: {
      from: addDays(now, -Number(desk.how.behind)),
      to: addDays(now, Number(desk.how.ahead)),
    },
    order: desk.how.order,
    tables: desk.how.tables,
  };
  const mine = askImport({ files: desk.files, options }, desk.fileBegun);
  underWay = mine;
  const reading = await mine.result;
  if (underWay !== mine) return;
  underWay = null;
  const { subjects } = reading.draft;
  const here = known.map(({ id }) => id);
  const ids = idsOfRareColours(subjects.length, here, freshId<PersonId>);
  const newIds = Object.fromEntries(subjects.map(({ key }, at) => [key, ids[at] ?? freshId<PersonId>()]));
  desk.readingArrived(reading, proposedPeople(reading.draft, known), newIds, await importSecret());
};

export const readChosen = (files: readonly ChosenFile[]): void => {
  if (files.length === 0) return;
  useImportDesk.getState().filesChosen(files);
  void readAgain();
};

export const stopAndClear = (): void => {
  stopReading();
  useImportDesk.getState().cleared();
};
