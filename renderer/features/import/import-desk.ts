import { create } from 'zustand';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { DayOrder } from '#domain/import/day-words.ts';
import type { UnitId } from '#domain/import/fault.ts';
import type { PeopleChoices, PersonChoice } from '#domain/import/match-people.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import type { Note } from '#domain/sessions/note.ts';
import type { TableChoice } from '#import/csv/read-table.ts';
import type { ImportReading } from '#import/read-import.ts';
import type { ChosenFile } from './chosen-files.ts';

/** Days ahead of today, and before it, that a calendar is read for. */
export const aheadDays = ['28', '92', '183', '365'] as const;
export const behindDays = ['0', '28', '92', '365'] as const;

type HowToRead = {
  /** Of the dates in notes; `null`: as they seem to be meant. */
  order: DayOrder | null;
  tables: Readonly<Record<string, TableChoice>>;
  ahead: (typeof aheadDays)[number];
  behind: (typeof behindDays)[number];
};

type Desk = {
  stage: 'choosing' | 'reading' | 'preview';
  files: readonly ChosenFile[];
  /** The file that is being read. */
  fileNow: string;
  how: HowToRead;
  reading: ImportReading | null;
  people: PeopleChoices;
  newIds: Readonly<Record<string, PersonId>>;
  leftOut: ReadonlySet<UnitId>;
  owners: Readonly<Record<string, ActionItem['owner']>>;
  visibility: Note['visibility'];
  /** Planned sessions that go where the calendar has them now. */
  takenOver: ReadonlySet<SessionId>;
  secret: string;
};

const blank: Desk = {
  stage: 'choosing',
  files: [],
  fileNow: '',
  how: { order: null, tables: {}, ahead: '92', behind: '0' },
  reading: null,
  people: {},
  newIds: {},
  leftOut: new Set(),
  owners: {},
  visibility: 'private',
  takenOver: new Set(),
  secret: '',
};

type Actions = {
  filesChosen: (files: readonly ChosenFile[]) => void;
  fileBegun: (path: string) => void;
  howChanged: (how: Partial<HowToRead>) => void;
  readingArrived: (
    reading: ImportReading,
    proposed: PeopleChoices,
    newIds: Desk['newIds'],
    secret: string,
  ) => void;
  personChosen: (subject: string, choice: PersonChoice) => void;
  unitsLeftOut: (units: readonly UnitId[], isOut: boolean) => void;
  ownersChosen: (keys: readonly string[], owner: ActionItem['owner']) => void;
  visibilityChosen: (visibility: Note['visibility']) => void;
  sessionsTakenOver: (ids: readonly SessionId[], isTaken: boolean) => void;
  cleared: () => void;
};

const changed = <T>(set: ReadonlySet<T>, some: readonly T[], isIn: boolean): ReadonlySet<T> => {
  const next = new Set(set);
  for (const one of some) {
    if (isIn) next.add(one);
    else next.delete(one);
  }
  return next;
};

/** What lies on the desk between choosing files and importing them. It stays when another screen is looked at. */
export const useImportDesk = create<Desk & Actions>()((set) => ({
  ...blank,
  filesChosen: (files) => set({ ...blank, stage: 'reading', files }),
  fileBegun: (fileNow) => set({ fileNow }),
  howChanged: (how) => set((desk) => ({ how: { ...desk.how, ...how } })),
  readingArrived: (reading, proposed, newIds, secret) =>
    set((desk) => ({
      stage: 'preview',
      reading,
      secret: desk.secret === '' ? secret : desk.secret,
      newIds: { ...newIds, ...desk.newIds },
      // What the leader chose stands, also after a file was read in another way.
      people: Object.fromEntries(
        Object.entries(proposed).map(([key, choice]) => [key, desk.people[key] ?? choice]),
      ),
    })),
  personChosen: (subject, choice) => set(({ people }) => ({ people: { ...people, [subject]: choice } })),
  unitsLeftOut: (units, isOut) => set(({ leftOut }) => ({ leftOut: changed(leftOut, units, isOut) })),
  ownersChosen: (keys, owner) =>
    set(({ owners }) => ({ owners: { ...owners, ...Object.fromEntries(keys.map((key) => [key, owner])) } })),
  visibilityChosen: (visibility) => set({ visibility }),
  sessionsTakenOver: (ids, isTaken) =>
    set(({ takenOver }) => ({ takenOver: changed(takenOver, ids, isTaken) })),
  cleared: () => set(blank),
}));
