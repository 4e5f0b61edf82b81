import type { PlantedFault } from './fault.ts';

/** Faults in snapshots, generations, the sentinel, and in keeping out of what a newer Leeway wrote. */
export const generationFaults: readonly PlantedFault[] = [
  {
    name: 'Rot in an old frame is found by nobody as long as the journal is not read as a whole.',
    file: 'renderer/vault/open-vault.ts',
    was: `    await rotation.lookOver();
`,
    becomes: ``,
    suspects: ['unit/vault/rot-at-rest.test.ts'],
  },
  {
    name: 'Rot in a snapshot is looked for in its frames alone.',
    file: 'renderer/vault/look-over.ts',
    was: `if (!header.ok || header.id !== base.snapshotId) return 'rotten';`,
    becomes: ``,
    suspects: ['unit/vault/rot-at-rest.test.ts'],
  },
  {
    name: 'A disk that does not answer is taken for rot.',
    file: 'renderer/vault/look-over.ts',
    was: `if (!head.ok) return 'unknown';`,
    becomes: `if (!head.ok) return 'rotten';`,
    suspects: ['unit/vault/rot-at-rest.test.ts'],
  },
  {
    name: 'Rot that was put right is told nobody.',
    file: 'renderer/vault/rotation.ts',
    was: `      onHealed();
`,
    becomes: ``,
    suspects: ['unit/vault/rot-at-rest.test.ts'],
  },
  {
    name: 'A generation with rot in it stays as the fallback.',
    file: 'renderer/vault/rotation.ts',
    was: `if (found === 'rotten' && writer.journal() === journal) await renew();`,
    becomes: `if (found === 'rotten' && writer.journal() === journal) await rotate();`,
    suspects: ['unit/vault/rot-at-rest.test.ts'],
  },
  {
    name: 'A snapshot counts although it did not come back whole.',
    file: 'renderer/vault/new-generation.ts',
    was: 'written.ok && back?.ok && back.id === written.value.id && back.seq === state.seq',
    becomes: 'written.ok && back',
    suspects: ['unit/vault/snapshot.test.ts', 'unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A generation that begins while the working copy is behind makes it pass for whole.',
    file: 'renderer/vault/rotation.ts',
    was: 'if (!(await copy.moveOn(before, after).catch(() => false))) parts.fellBehind();',
    becomes: 'await copy.apply(new Map(), after).catch(() => undefined);',
    suspects: ['unit/vault/copy-behind.test.ts'],
  },
  {
    name: 'A generation begins from a journal whose last change has rotted.',
    file: 'renderer/vault/rotation.ts',
    was: 'const isWhole = read.ok && !read.isTorn;',
    becomes: 'const isWhole = read.ok;',
    suspects: ['unit/vault/copy-behind.test.ts'],
  },
  {
    name: 'The rows of a snapshot are not counted.',
    file: 'renderer/vault/snapshot-file.ts',
    was: `  if (tombstones !== totals.tombstones || all.length - tombstones !== totals.rows) return damaged;
`,
    becomes: ``,
    suspects: ['unit/vault/snapshot.test.ts', 'unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'The pieces of a snapshot may stand in any order.',
    file: 'renderer/vault/snapshot-file.ts',
    was: `['snapshot', id, n]`,
    becomes: `['snapshot', id]`,
    suspects: ['migrations/profiles.test.ts'],
  },
  {
    name: 'Another snapshot is believed than the one that the journal goes on from.',
    file: 'renderer/vault/history.ts',
    was: 'if (read.ok && read.id === base.snapshotId && read.seq === base.seq)',
    becomes: 'if (read.ok)',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'The generation before goes before the new one was written and read back.',
    file: 'renderer/vault/rotation.ts',
    was: `    const isDone = isWhole ?`,
    becomes: `    if (n > 2) for (const name of [journalName(n - 1), snapshotName(n - 1)]) await files.remove(name);
    const isDone = isWhole ?`,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'No generation stays as a fallback.',
    file: 'renderer/vault/rotation.ts',
    was: 'if (n > 2) older = [...older, journalName(n - 2), snapshotName(n - 2)];',
    becomes: 'if (n > 1) older = [...older, journalName(n - 1), snapshotName(n - 1)];',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'What was written while the snapshot was taken is left behind.',
    file: 'renderer/vault/rotation.ts',
    was: 'writer.last().seq === snapshot.seq ? []',
    becomes: 'writer.last().seq >= snapshot.seq ? []',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A new journal whose last carried change was cut off counts as whole.',
    file: 'renderer/vault/history.ts',
    was: 'reachesFrame(files, from, base.carried)',
    becomes: 'reachesFrame(files, from, base.carried - 1)',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'The sentinel is not moved to a new journal.',
    file: 'renderer/vault/rotation.ts',
    was: `    await mark();
    return true;`,
    becomes: `    return true;`,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'The sentinel is not asked whether something is missing.',
    file: 'renderer/vault/start-vault.ts',
    was: 'sentinel !== null && sentinel.seq > applied.seq;',
    becomes: 'sentinel !== null && sentinel.generation > journal.n;',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'Closing writes no sentinel.',
    file: 'renderer/vault/open-vault.ts',
    was: `        await rotation.mark();
`,
    becomes: ``,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A journal that can’t be read is deleted.',
    file: 'renderer/vault/salvage.ts',
    was: 'await files.setAside(journal.name);',
    becomes: 'await files.remove(journal.name);',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'Of a damaged journal and a whole working copy the shorter one wins.',
    file: 'renderer/vault/salvage.ts',
    was: 'b.seq > a.seq',
    becomes: 'b.seq < a.seq',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A working copy with a row that does not open is taken for the truth.',
    file: 'renderer/vault/state-of-copy.ts',
    was: `        if (!isTombstone(row) && !(await isSound(keys, table, row))) return null;
`,
    becomes: `        if (!isTombstone(row)) await isSound(keys, table, row);
`,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A key file that can’t be read looks like a first start.',
    file: 'renderer/vault/vault.ts',
    was: `if (!keys.ok) return keys.reason === 'newer' ? 'newer' : 'unreadable';`,
    becomes: `if (!keys.ok) return keys.reason === 'newer' ? 'newer' : 'none';`,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A first start is made over words whose keys are lost.',
    file: 'renderer/vault/vault.ts',
    was: `if (hasKeys(laid.value) || !isUntouched(laid.value)) {`,
    becomes: `if (hasKeys(laid.value)) {`,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'What Chromium says of a database that it threw away is not heard.',
    file: 'renderer/vault/vault.ts',
    was: '(probe.version > 0 || probe.wasLost)',
    becomes: 'probe.version > 0',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A working copy of a newer Leeway is opened and written on.',
    file: 'renderer/vault/vault.ts',
    was: `  if ((await probeDatabase(database.name)).version > database.verno) return { ok: false, reason: 'newer' };
`,
    becomes: ``,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A key file of a newer schema is opened.',
    file: 'renderer/vault/key-file.ts',
    was: '(says.data.format > currentFormat || says.data.schema > schema)',
    becomes: 'says.data.format > currentFormat',
    suspects: ['unit/vault/key-file.test.ts'],
  },
  {
    name: 'A journal of a newer format counts as damaged, and is written anew.',
    file: 'renderer/vault/journal-header.ts',
    was: `return isSound(bytes, firstHeaderLength) ? { ok: false, reason: 'newer' } : damaged;`,
    becomes: `return damaged;`,
    suspects: ['unit/vault/journal.test.ts'],
  },
  {
    name: 'The key file is not raised before rows of a newer schema are written.',
    file: 'renderer/vault/vault.ts',
    was: `const raised = raisedKeyFile(known, database.verno);`,
    becomes: `const raised = raisedKeyFile(known, known.schema);`,
    suspects: ['unit/vault/vault-in-node.test.ts', 'migrations/profiles.test.ts'],
  },
];
