import type { PlantedFault } from './fault.ts';

/** Faults in importing what others wrote. */
export const importFaults: readonly PlantedFault[] = [
  {
    name: 'An import writes people in one change and the rest in another.',
    file: 'renderer/data/imports.ts',
    was: `  const outcome = await commit<{ id: ImportId; plan: ImportPlan } | 'changed' | 'nothing'>(async (reader) => {
`,
    becomes: `  await commit(async (reader) => ({
    puts: (await planFrom(reader, wish, tails)).records.people.map((record) => ({ table: all.people, record })),
  }));
  const outcome = await commit<{ id: ImportId; plan: ImportPlan } | 'changed' | 'nothing'>(async (reader) => {
`,
    suspects: ['unit/data/data-in-node.test.ts'],
  },
  {
    name: 'An import brings something else than the dry run showed.',
    file: 'renderer/data/imports.ts',
    was: `    if (!isSame(expectedOf(plan), expected)) return { result: 'changed' };
`,
    becomes: ``,
    suspects: ['unit/data/data-in-node.test.ts'],
  },
  {
    name: 'An import is not counted afterwards.',
    file: 'renderer/data/imports.ts',
    was: 'if (await isAllThere(plan)) return',
    becomes: 'if (outcome.ok) return',
    suspects: ['unit/data/data-in-node.test.ts'],
  },
  {
    name: 'Somebody who was deleted meanwhile gets imported records.',
    file: 'renderer/data/imports.ts',
    was: `    if (here.includes(undefined)) return { result: 'changed' };
`,
    becomes: ``,
    suspects: ['unit/data/data-in-node.test.ts'],
  },
  {
    name: 'Taking an import back deletes what the leader wrote on since.',
    file: 'renderer/data/import-undo.ts',
    was: 'if (mark !== undefined && mark === (await recordMark(record))) continue;',
    becomes: 'if (mark !== undefined) continue;',
    suspects: ['unit/data/data-in-node.test.ts'],
  },
  {
    name: 'Prototype keys of a file are let through.',
    file: 'renderer/domain/ladders/plain-value.ts',
    was: `      if (forbidden.has(key)) return { code: 'forbidden-key', path, found: inShort(key) };
`,
    becomes: ``,
    suspects: [
      'unit/import/oikio.test.ts',
      'unit/import/markdown.test.ts',
      'unit/library/read-ladder.test.ts',
    ],
  },
  {
    name: 'A file may nest without end.',
    file: 'renderer/domain/ladders/plain-value.ts',
    was: 'if (path.length >= maxDepth)',
    becomes: 'if (path.length >= most)',
    suspects: [
      'unit/import/oikio.test.ts',
      'unit/import/markdown.test.ts',
      'unit/library/read-ladder.test.ts',
    ],
  },
  {
    name: 'A file that says that it is too large is opened all the same.',
    file: 'renderer/import/read-import.ts',
    was: `  if (size > most) return tell('too-big', megabytes(most));
`,
    becomes: ``,
    suspects: ['unit/import/read-import.test.ts'],
  },
  {
    name: 'A file that is larger than it says is read.',
    file: 'renderer/import/read-import.ts',
    was: `    if (bytes.byteLength > most) return tell('too-big', megabytes(most));
`,
    becomes: ``,
    suspects: ['unit/import/read-import.test.ts'],
  },
  {
    name: 'More records than may be imported at once are taken.',
    file: 'renderer/domain/import/collector.ts',
    was: 'return recordsIn(draft) > importLimits.records ? tooMany() : draft;',
    becomes: 'return draft;',
    suspects: ['unit/import/csv.test.ts', 'unit/import/read-import.test.ts', 'unit/import/calendar.test.ts'],
  },
  {
    name: 'A file that keeps the reader busy is never given up.',
    file: 'renderer/import/ask-import.ts',
    was: `    timer = setTimeout(() => settle(refused('too-slow', reading)), millis);
`,
    becomes: ``,
    suspects: ['browser/import/import-worker.test.ts'],
  },
  {
    name: 'What the reading worker answers is believed unseen.',
    file: 'renderer/import/ask-import.ts',
    was: `settle(readingSchema.safeParse(data.reading).success ? data.reading : refused('unreadable', ''));`,
    becomes: `settle(data.reading);`,
    suspects: ['browser/import/import-worker.test.ts'],
  },
  {
    name: 'A meeting that repeats every second is unfolded.',
    file: 'renderer/import/calendar/occurrences.ts',
    was: 'if (!slow.has(frequency) || interval > 1000) return null;',
    becomes: 'if (interval > 1000) return null;',
    suspects: ['unit/import/calendar.test.ts'],
  },
  {
    name: 'Direction marks in a name stay unseen.',
    file: 'renderer/domain/import/visible-text.ts',
    was: String.raw`\u202a-\u202e\u2060-\u2064\u2066-\u206f`,
    becomes: String.raw`\u2060-\u2064`,
    suspects: ['unit/import/markdown.test.ts', 'unit/import/csv.test.ts'],
  },
  {
    name: 'What an unquoted comma cuts off a text in a table is dropped.',
    file: 'renderer/import/csv/read-rows.ts',
    was: `cells.find((cell, at) => at > last && cell.trim() !== '')`,
    becomes: `cells.find((_, at) => at < 0 && last > 0)`,
    suspects: ['unit/import/csv.test.ts'],
  },
];
