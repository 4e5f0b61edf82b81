import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openBackup } from '#backup/open-backup.ts';
import { differencesTo } from '#backup/compare-backup.ts';
import { currentSchema } from '#data/database.ts';
import { tables } from '#data/tables.ts';
import { hasAge } from '#test/helpers/ensure-age.ts';
import { openFile, sealFile } from '#vault/age-files.ts';

// A backup that was shipped. Every later version opens it; see the folder's README.

const folder = join(import.meta.dirname, '..', 'fixtures', 'backup-v2');
const path = join(folder, 'leeway-2026-11-24-153012.age');
const recoveryKey = readFileSync(join(folder, 'recovery.txt'), 'utf8');
const opened = () =>
  openBackup(
    { file: new Uint8Array(readFileSync(path)), recoveryKey, known: { schema: currentSchema, tables } },
    { openFile, sealFile },
  );

const frozenTables =
  'people sessions talkingPoints actionItems notes feedback recognitions summaries decisionAreas delegations levelCards decisions takeBacks looks obstacles objectives ladders skills personSkills assessments evidence growthGoals progressChecks experiments questions askings mirrorPages preferences'.split(
    ' ',
  );

it('opens, and every record in it passes its schema', async () => {
  const read = await opened();
  if (!read.ok) throw new Error(JSON.stringify(read));
  expect(read.backup).toMatchObject({ schema: 2, takenAt: '2026-11-24T15:30:12.000Z' });
  const counts = new Map(read.backup.tables.map(({ name, records }) => [name, records.length]));
  expect(counts.get('people')).toBe(7);
  expect(counts.get('sessions')).toBe(86);
  for (const name of frozenTables) expect(counts.get(name), name).toBeGreaterThan(0);
  expect(differencesTo(tables, [], read.backup.tables).length).toBeGreaterThanOrEqual(28);
});

it.skipIf(!hasAge())('opens with Debian’s age too, as what Leeway reads', () => {
  const text = execFileSync('age', ['-d', '-i', join(folder, 'recovery.txt'), path], { encoding: 'utf8' });
  const json = JSON.parse(text) as { tables: Record<string, unknown[]> };
  expect(Object.keys(json.tables)).toEqual(frozenTables);
  expect(json.tables['people']).toHaveLength(7);
});
