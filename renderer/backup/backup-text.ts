import type { Instant } from '#domain/time/calendar.ts';
import type { VaultRecord } from '#vault/table.ts';

/** The number of the format. It goes up when an older Leeway could not read it any more. */
export const backupFormat = 1;

/** One table's records, in the order they are written. */
export type BackupTable = { name: string; records: readonly VaultRecord[] };

/** What a backup says about itself. */
export type BackupHead = {
  /** The newest schema of the Leeway that wrote it. */
  schema: number;
  takenAt: Instant;
  vaultId: string;
};

const inside = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(depth)}`);

const tableText = ({ name, records }: BackupTable): string =>
  records.length === 0
    ? `    ${JSON.stringify(name)}: []`
    : `    ${JSON.stringify(name)}: [\n${records.map((record) => `      ${inside(record, 6)}`).join(',\n')}\n    ]`;

/** How many records each table has. */
const countsOf = (tables: readonly BackupTable[]): Record<string, number> =>
  Object.fromEntries(tables.map(({ name, records }) => [name, records.length]));

/** The tables alone, as they stand in a backup: the same records give the same text. */
export const tablesText = async (
  tables: readonly BackupTable[],
  pause: () => Promise<void> = async () => {},
): Promise<string> => {
  const parts: string[] = [];
  for (const table of tables) {
    parts.push(tableText(table));
    await pause();
  }
  return `{\n${parts.join(',\n')}\n  }`;
};

/** A backup as JSON that a person can read: what it is first, then the tables. */
export const backupText = (head: BackupHead, tables: readonly BackupTable[], text: string): string => {
  const says = { leeway: backupFormat, ...head, counts: countsOf(tables) };
  return `${JSON.stringify(says, null, 2).slice(0, -2)},\n  "tables": ${text}\n}\n`;
};
