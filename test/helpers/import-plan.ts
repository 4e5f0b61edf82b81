import { createHash } from 'node:crypto';
import { proposedPeople, resolvedPeople } from '#domain/import/match-people.ts';
import { type ImportChoices, type ImportPlan, type ImportRecords, planImport } from '#domain/import/plan.ts';
import type { PersonId } from '#domain/ids.ts';
import type { ImportReading } from '#import/read-import.ts';
import { importOptions, readFiles } from './import-samples.ts';

const personIdFor = (n: number): PersonId =>
  `01900000-0000-7000-8000-${String(n).padStart(12, '0')}` as PersonId;

const tails = (kind: string, personId: string, key: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(`${kind}\n${personId}\n${key}`).digest().subarray(0, 10));

const nothingHere: ImportRecords = {
  people: [],
  sessions: [],
  talkingPoints: [],
  actionItems: [],
  notes: [],
  feedback: [],
};

/** What the desk would do with a reading: everybody as proposed, those who are asked about as new, notes private. */
const planOf = (
  { draft }: ImportReading,
  existing: ImportRecords = nothingHere,
  over: Partial<ImportChoices> = {},
): ImportPlan => {
  const known = existing.people.map(({ id, name }) => ({ id, name }));
  const proposed = proposedPeople(draft, known);
  const ids = draft.subjects.map(({ key }, at) => [key, personIdFor(known.length + at)] as const);
  const choices = Object.fromEntries(
    draft.subjects.map(({ key, name }) => {
      const choice = proposed[key];
      return [
        key,
        choice?.to === 'ask' ? ({ to: 'new', name } as const) : (choice ?? { to: 'out' as const }),
      ];
    }),
  );
  return planImport({
    draft,
    people: resolvedPeople(draft.subjects, choices, Object.fromEntries(ids)),
    choices: { leftOut: new Set(), owners: {}, visibility: 'private', takenOver: new Set(), ...over },
    existing,
    tails,
    today: importOptions.today,
  });
};

/** What an import of files would bring into a notebook that has `existing`. */
export const planFiles = async (
  files: Readonly<Record<string, string>>,
  existing: ImportRecords = nothingHere,
  over: Partial<ImportChoices> = {},
): Promise<ImportPlan> => {
  const known = existing.people.map(({ id, name }) => ({ id, name }));
  return planOf(await readFiles(files, { known }), existing, over);
};
