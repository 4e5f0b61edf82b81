import type { PlantedFault } from './fault.ts';

/** Faults in the keys of people and in forgetting. */
export const peopleFaults: readonly PlantedFault[] = [
  {
    name: 'A person’s key is used before it is on the disk.',
    file: 'renderer/vault/people-keeper.ts',
    was: `    const written = await write(new Map([...keys.all(), ...made]), next);
    if (written.ok) for`,
    becomes: `    const written = await write(new Map([...keys.all(), ...made]), next);
    for`,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'The key of a forgotten person stays in the people file.',
    file: 'renderer/vault/people-keeper.ts',
    was: 'const left = new Map(Array.from(keys.all()).filter(([personId]) => !gone.has(personId)));',
    becomes: 'const left = keys.all();',
    suspects: ['unit/vault/people-keeper.test.ts', 'unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'The key of a forgotten person stays in memory.',
    file: 'renderer/vault/person-keys.ts',
    was: `    raw.get(personId)?.fill(0);
`,
    becomes: ``,
    suspects: ['unit/vault/seal-record.test.ts'],
  },
  {
    name: 'A forgetting that was finished is begun anew at every start.',
    file: 'renderer/vault/forgetting.ts',
    was: '(await rotation.renew()) && (await inTurn(() => people.unmark(personIds))).ok;',
    becomes: 'rotation.renew();',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'The old generations keep the rows of a forgotten person.',
    file: 'renderer/vault/forgetting.ts',
    was: '(await rotation.renew()) && (await inTurn(() => people.unmark(personIds))).ok;',
    becomes: '(await inTurn(() => people.unmark(personIds))).ok;',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'One new generation is begun after a forgetting, so that the one before keeps the rows.',
    file: 'renderer/vault/rotation.ts',
    was: 'return (await rotate()) && (await rotate()) && older.length === 0;',
    becomes: 'return (await rotate()) && older.length === 0;',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A forgetting that a crash cut off is never finished.',
    file: 'renderer/vault/open-vault.ts',
    was: 'let finishing: Promise<unknown> = forgetter.goOn().catch(() => undefined);',
    becomes: 'let finishing: Promise<unknown> = Promise.resolve();',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A forgetting that a crash cut off before it was written goes on without what pointed at them.',
    file: 'renderer/vault/forgetting.ts',
    was: 'if (people.has(personId) && (await copy.about(personId)).length > 0) {',
    becomes: 'if (false as boolean) {',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'What points at a forgotten person is not part of the same change.',
    file: 'renderer/vault/open-vault.ts',
    was: 'const { fault } = await write(steps, tombstones);',
    becomes: 'if (steps.length > 0) await write(steps); const { fault } = await write([], tombstones);',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A late write brings words about a forgotten person back.',
    file: 'renderer/vault/open-vault.ts',
    was: 'if (steps === null || forgetter.isBarred(putsOf(steps).map(({ record }) => record)))',
    becomes: 'if (steps === null)',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A key is destroyed because a damaged journal lost everything about its person.',
    file: 'renderer/vault/forgetting.ts',
    was: 'return personIds.filter((personId) => deleted.has(personId) && !living.has(personId));',
    becomes: 'return personIds.filter((personId) => !living.has(personId));',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A people file that can’t be read is written over.',
    file: 'renderer/vault/open-people.ts',
    was: `  const aside = await files.setAside('people');
  return aside.ok ? begun(parts, { ...nobody, isShort: true }) : { ok: false, reason: aside.fault };`,
    becomes: `  return begun(parts, { ...nobody, isShort: true });`,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A missing people file passes for one that never was, and nobody is told.',
    file: 'renderer/vault/open-people.ts',
    was: 'isExpected ? { ...nobody, isShort: true } : nobody',
    becomes: 'nobody',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'An old people file that was put back by hand is told a start too late.',
    file: 'renderer/vault/closed-rows.ts',
    was: 'last !== undefined && last !== people.check();',
    becomes: 'last !== undefined && last === undefined;',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A people file that is newer than the sentinel, after a crash, passes for one that lacks keys.',
    file: 'renderer/vault/closed-rows.ts',
    was: 'const areLost = await hasClosedRow(read.state.changes, people.keys);',
    becomes: 'const areLost = true;',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'Lost keys are told for ever, also once a backup brought everything back.',
    file: 'renderer/vault/closed-rows.ts',
    was: '  if (!people.isShort() && !(await isOtherFile(parts))) return false;',
    becomes: '  if (people.isShort()) return true;\n  if (!(await isOtherFile(parts))) return false;',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'The people file’s second half is not tried where the first is rotten.',
    file: 'renderer/vault/people-file.ts',
    was: `  const second = await readOne(data, vaultId, bytes.subarray(bytes.byteLength / 2));
  return second.ok || first.reason === 'damaged' ? second : first;`,
    becomes: `  return first;`,
    suspects: ['unit/vault/people-file.test.ts'],
  },
  {
    name: 'A deleted record is still found by its id.',
    file: 'renderer/vault/opened-records.ts',
    was: `        if (now === undefined) opened.delete(keyOf(table, id));
        else set`,
    becomes: `        if (now !== undefined) set`,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'After a forgetting, Undo brings the words back.',
    file: 'renderer/data/forget-person.ts',
    was: `    useUndo.getState().forgot();
`,
    becomes: ``,
    suspects: ['browser/people/forget-person.test.tsx'],
  },
  {
    name: 'Edited summaries keep the words about a forgotten person until the program closes.',
    file: 'renderer/app/follow-forgetting.ts',
    was: `    summary.useSummaryChoices.getState().forgot();
`,
    becomes: ``,
    suspects: ['unit/app/follow-forgetting.test.ts'],
  },
  {
    name: 'Links to a forgotten person stay in records about others.',
    file: 'renderer/domain/people/forgotten.ts',
    was: 'return text.replace(link, someone);',
    becomes: 'return text;',
    suspects: ['unit/domain/people/forgotten.test.ts'],
  },
  {
    name: 'A backup that holds a forgotten person is not named.',
    file: 'renderer/data/backup-ledger.ts',
    was: '.filter(({ holds }) => holds.includes(personId))',
    becomes: '.filter(({ holds }) => holds[0] === personId)',
    suspects: ['unit/data/data-in-node.test.ts'],
  },
];
