import { type Elsewhere, elsewhereIn, type Known } from '#domain/everything/elsewhere.ts';
import { goalsIn, type Kept } from '#domain/everything/leave-out.ts';
import { namedIn } from '#domain/everything/named-in.ts';
import type { PersonId } from '#domain/ids.ts';
import { isHalfTyped } from '#domain/keeping/half-typed.ts';
import type { Person } from '#domain/people/person.ts';
import type { Reader, Table, VaultRecord } from '#vault/table.ts';
import { openedVault } from './store.ts';
import { decisionAreas, ladders, objectives, people, skills, tables } from './tables.ts';

/** What the vault holds about one person. */
export type EverythingKept = {
  person: Person;
  /** Every record of every table about them, oldest first within its table. What stands half typed is no record. */
  records: readonly Kept[];
  /** Areas, skills, ladders and objectives, whose names those records need. */
  bank: readonly Kept[];
  /** What names them in records about others or about nobody. */
  elsewhere: readonly Elsewhere[];
};

const bankTables: readonly Table[] = [decisionAreas, skills, ladders, objectives];

const keptOf = (table: Table, records: readonly VaultRecord[]): Kept[] =>
  records.map((record) => ({ table: table.name, record, day: table.index(record).day }));

/** Lets the screen be drawn before the next piece of work. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const recordsOf = async (reader: Reader, personId: PersonId | null): Promise<Kept[]> => {
  const all: Kept[] = [];
  for (const table of tables) {
    all.push(
      ...keptOf(
        table,
        (await reader.list(table, { personId })).filter((one) => !isHalfTyped(one)),
      ),
    );
    await breath();
  }
  return all;
};

const searchPiece = 200;

const elsewhereAmong = async (records: readonly Kept[], known: Known): Promise<Elsewhere[]> => {
  const goals = goalsIn(records);
  const found: Elsewhere[] = [];
  for (let at = 0; at < records.length; at += searchPiece) {
    found.push(...records.slice(at, at + searchPiece).flatMap((kept) => elsewhereIn(kept, known, goals)));
    await breath();
  }
  return found;
};

const byDay = (a: Elsewhere, b: Elsewhere): number => a.day.localeCompare(b.day);

/**
 * Reads everything about a person, and whatever else names them, piece by piece, so that typing goes on meanwhile.
 * `null` when there is no such person. It walks every table there is, so that none can be forgotten.
 */
export const everythingAbout = async (personId: PersonId): Promise<EverythingKept | null> => {
  const reader = openedVault();
  const person = await reader.get(people, personId);
  if (person === undefined) return null;
  const everyone = await reader.list(people);
  const records = await recordsOf(reader, personId);
  const known: Known = {
    isNamedIn: namedIn(person, everyone),
    ids: new Set(records.map(({ record }) => record.id)),
    personId,
  };
  const elsewhere: Elsewhere[] = [];
  const others = everyone.filter(({ id }) => id !== personId).map(({ id }) => id);
  const ofNobody = await recordsOf(reader, null);
  elsewhere.push(...(await elsewhereAmong(ofNobody, known)));
  for (const other of others)
    elsewhere.push(...(await elsewhereAmong(await recordsOf(reader, other), known)));
  const inBank = new Set(bankTables.map(({ name }) => name));
  return {
    person,
    records,
    bank: ofNobody.filter(({ table }) => inBank.has(table)),
    elsewhere: elsewhere.toSorted(byDay),
  };
};
