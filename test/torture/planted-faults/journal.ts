import type { PlantedFault } from './fault.ts';

/** Faults in how the journal is written and read. */
export const journalFaults: readonly PlantedFault[] = [
  {
    name: 'The journal answers before the disk has the change.',
    file: 'electron/files/journal-file.ts',
    was: `        await writeAll(file, bytes, position);
        await file.datasync();
`,
    becomes: `        await writeAll(file, bytes, position);
`,
    suspects: ['unit/electron/vault-file-store.test.ts'],
  },
  {
    name: 'The browser’s journal answers before the disk has the change.',
    file: 'renderer/platform/opfs-vault-files.ts',
    was: `    writeAll(file, bytes, position);
    file.flush();
`,
    becomes: `    writeAll(file, bytes, position);
`,
    suspects: ['unit/platform/opfs-power.test.ts'],
  },
  {
    name: 'A new journal’s name is not on the disk when its first change is called saved.',
    file: 'electron/files/journal-file.ts',
    was: `  await syncFolder(disk, dirname(path));
  return disk.open`,
    becomes: `  return disk.open`,
    suspects: ['unit/electron/vault-file-store.test.ts'],
  },
  {
    name: 'The rest of a failed write is not cut before the next one.',
    file: 'electron/files/journal-file.ts',
    was: `      if (now > position) await cut(file, position);
`,
    becomes: ``,
    suspects: ['unit/electron/vault-file-store.test.ts', 'unit/vault/vault-files.test.ts'],
  },
  {
    name: 'A change that could not be flushed stays in the journal.',
    file: 'electron/files/journal-file.ts',
    was: `        await cut(file, position).catch(() => undefined);
`,
    becomes: ``,
    suspects: ['unit/electron/vault-file-store.test.ts'],
  },
  {
    name: 'A write that the system took in part counts as whole.',
    file: 'electron/files/write-all.ts',
    was: 'while (done < bytes.byteLength)',
    becomes: 'if (done < bytes.byteLength)',
    suspects: ['unit/electron/vault-file-store.test.ts'],
  },
  {
    name: 'An append that leaves a gap is taken.',
    file: 'electron/files/journal-file.ts',
    was: `      if (now < position) throw new Error('gap in the journal');
`,
    becomes: ``,
    suspects: ['unit/electron/vault-file-store.test.ts'],
  },
  {
    name: 'Saved is said before the journal was written.',
    file: 'renderer/vault/open-vault.ts',
    was: `    const appended = await writer.append(sealed);
`,
    becomes: `    saving.tell('saved');
    const appended = await writer.append(sealed);
`,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A change that could not be written moves the journal’s end all the same.',
    file: 'renderer/vault/journal-writer.ts',
    was: 'if (written.ok) last = applied;',
    becomes: 'last = applied;',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'Two changes at once both go by the state before them.',
    file: 'renderer/vault/open-vault.ts',
    was: 'reaching(inTurn(() => commitNow(recipe)))',
    becomes: 'reaching(commitNow(recipe))',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A change of another number passes for the next one.',
    file: 'renderer/vault/journal.ts',
    was: 'frame === null || frame.seq !== firstSeq + frames.length',
    becomes: 'frame === null',
    suspects: ['unit/vault/journal.test.ts'],
  },
  {
    name: 'A frame’s checksum is not compared.',
    file: 'renderer/vault/journal.ts',
    was: `  if (crc32([bytes.subarray(start, start + checkedHead), body]) !== check) return null;
`,
    becomes: ``,
    suspects: ['unit/vault/journal.test.ts'],
  },
  {
    name: 'A change is not bound to its journal.',
    file: 'renderer/vault/read-journal.ts',
    was: `['journal', journalId, seq]`,
    becomes: `['journal', seq]`,
    suspects: ['unit/vault/journal.test.ts', 'migrations/profiles.test.ts'],
  },
  {
    name: 'The torn tail is left where it is.',
    file: 'renderer/vault/start-vault.ts',
    was: `  if (isTorn) {
`,
    becomes: `  if (isTorn && isRebuilt) {
`,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'Rot in the middle of the journal is cut away like a torn tail, and what stands behind it with it.',
    file: 'renderer/vault/read-journal.ts',
    was: 'const isRot = holdsFrame(read.value.subarray(1));',
    becomes: 'const isRot = false;',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A journal that lost its last change alone passes for whole, and the working copy loses it too.',
    file: 'renderer/vault/catch-up.ts',
    was: 'before.seq > last.seq)',
    becomes: 'before.seq > last.seq + 1)',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'The working copy is believed although it went another way than the journal.',
    file: 'renderer/vault/catch-up.ts',
    was: 'isAtBase(before) || (first?.check === before.check && first.end === before.end);',
    becomes: 'isAtBase(before) || first !== undefined;',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A change that the database refused is forgotten until the next start.',
    file: 'renderer/vault/open-vault.ts',
    was: `    opened.clear();
    untold = [...untold, ...touched];
    tryLater();
`,
    becomes: `    opened.clear();
`,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
];
