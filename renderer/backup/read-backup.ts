import { z } from 'zod';
import { instantSchema } from '#domain/time/calendar.ts';
import type { Table, VaultRecord } from '#vault/table.ts';
import { backupFormat, type BackupHead, type BackupTable } from './backup-text.ts';

/** More than this is no backup of a notebook, in bytes. */
export const largestBackup = 100 * 1024 * 1024;

/** Where in a backup something is wrong: the table, the record counted from 1, its field. */
type BackupSpot = { table: string; nth: number; field: string };

/**
 * `not-leeway`: it says something else than a backup does. `newer`: written by a newer Leeway. `damaged`: cut off, or it
 * holds another number of records than it says. `hostile`: names that reach into the program, or nested without end.
 * `unfit`: a record is not what its table holds.
 */
export type BackupTextFault =
  | { fault: 'not-leeway' | 'newer' | 'damaged' | 'hostile' }
  | { fault: 'unfit'; spot: BackupSpot };

/** A backup that was read as a whole: every record passed its schema. */
export type Backup = BackupHead & { tables: readonly BackupTable[] };

export type BackupReading = { ok: true; backup: Backup } | ({ ok: false } & BackupTextFault);

const headSchema = z.object({
  leeway: z.int().positive(),
  schema: z.int().nonnegative(),
  takenAt: instantSchema,
  vaultId: z.string().max(100),
  counts: z.record(z.string(), z.int().nonnegative()),
  tables: z.record(z.string(), z.array(z.unknown())),
});

/** Far above what any record needs. */
const mostDepth = 24;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const isHostile = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > mostDepth) return true;
  if (Array.isArray(value)) return value.some((one) => isHostile(one, depth + 1));
  return Object.entries(value).some(([key, one]) => forbidden.has(key) || isHostile(one, depth + 1));
};

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type TableReading = { ok: true; table: BackupTable } | ({ ok: false } & BackupTextFault);

const readTable = (table: Table, rows: readonly unknown[]): TableReading => {
  const records: VaultRecord[] = [];
  const ids = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const unfit = (field: string): TableReading => ({
      ok: false,
      fault: 'unfit',
      spot: { table: table.name, nth: at + 1, field },
    });
    const parsed = table.schema.safeParse(row);
    if (!parsed.success) return unfit(parsed.error.issues[0]?.path.map(String).join('.') ?? '');
    if (ids.has(parsed.data.id)) return unfit('id');
    ids.add(parsed.data.id);
    records.push(parsed.data);
  }
  return { ok: true, table: { name: table.name, records } };
};

/** A table that an older Leeway did not have yet is empty; one that is not ours makes it no backup of this program. */
const readTables = async (
  said: z.infer<typeof headSchema>,
  tables: readonly Table[],
  pause: () => Promise<void>,
): Promise<BackupReading> => {
  const read: BackupTable[] = [];
  for (const table of tables) {
    const rows = Object.hasOwn(said.tables, table.name) ? (said.tables[table.name] ?? []) : [];
    if ((said.counts[table.name] ?? 0) !== rows.length) return { ok: false, fault: 'damaged' };
    const reading = readTable(table, rows);
    if (!reading.ok) return reading;
    read.push(reading.table);
    await pause();
  }
  const { schema, takenAt, vaultId } = said;
  return { ok: true, backup: { schema, takenAt, vaultId, tables: read } };
};

/**
 * Reads what was in a backup file. Nothing is believed: versions, hostile names, counts and every record are checked, and
 * the answer is all of it or a fault. `schema`: the newest this program knows.
 */
export const readBackupText = async (
  text: string,
  known: { schema: number; tables: readonly Table[] },
  pause: () => Promise<void> = async () => {},
): Promise<BackupReading> => {
  const json = parsedJson(text);
  if (json === undefined)
    return { ok: false, fault: text.startsWith('{\n  "leeway"') ? 'damaged' : 'not-leeway' };
  if (isHostile(json)) return { ok: false, fault: 'hostile' };
  const versions = z.object({ leeway: z.int(), schema: z.int() }).safeParse(json);
  if (!versions.success) return { ok: false, fault: 'not-leeway' };
  if (versions.data.leeway > backupFormat || versions.data.schema > known.schema)
    return { ok: false, fault: 'newer' };
  const said = headSchema.safeParse(json);
  if (!said.success) return { ok: false, fault: 'damaged' };
  const names = new Set(known.tables.map(({ name }) => name));
  if (Object.keys(said.data.tables).some((name) => !names.has(name)))
    return { ok: false, fault: 'not-leeway' };
  return readTables(said.data, known.tables, pause);
};
