import type { PlantedFault } from './fault.ts';

/** Faults in making, keeping, thinning and restoring backups. */
export const backupFaults: readonly PlantedFault[] = [
  {
    name: 'A backup that could not be sealed is written in the clear.',
    file: 'renderer/backup/write-backup.ts',
    was: 'if (!sealing.ok || !isAge(sealing.file)) return null;',
    becomes: 'if (!sealing.ok) return null;',
    suspects: ['unit/backup/write-backup.test.ts'],
  },
  {
    name: 'A backup is opened after writing, but not compared.',
    file: 'renderer/backup/write-backup.ts',
    was: 'return opening.ok && (await sha256(opening.bytes)) === contents;',
    becomes: 'return opening.ok;',
    suspects: ['unit/backup/write-backup.test.ts'],
  },
  {
    name: 'A backup counts without having been opened.',
    file: 'renderer/backup/write-backup.ts',
    was: `back.value !== null && (await isRight(back.value)) ? { ok: true }`,
    becomes: `back.value !== null ? { ok: true }`,
    suspects: ['unit/backup/write-backup.test.ts'],
  },
  {
    name: 'Half a backup is left behind on a full disk.',
    file: 'renderer/backup/write-backup.ts',
    was: `  if (!outcome.ok) await folder.remove(name);
`,
    becomes: ``,
    suspects: [
      'unit/data/data-in-node.test.ts',
      'unit/backup/write-backup.test.ts',
      'browser/backup/back-up.test.ts',
    ],
  },
  {
    name: 'A backup’s bytes are not flushed.',
    file: 'electron/backup/backup-folder.ts',
    was: `          await file.sync();
`,
    becomes: ``,
    suspects: ['unit/electron/backup-folder.test.ts'],
  },
  {
    name: 'A backup’s name is not on the disk when it is called kept.',
    file: 'electron/backup/backup-folder.ts',
    was: `        await renamed(disk, at(unchecked(name)), at(name));
        await syncFolder(disk, path);
`,
    becomes: `        await renamed(disk, at(unchecked(name)), at(name));
`,
    suspects: ['unit/electron/backup-folder.test.ts'],
  },
  {
    name: 'A backup takes the place of another of the same name.',
    file: 'electron/backup/backup-folder.ts',
    was: `        if ((await names()).includes(name)) throw new Error('there already');
`,
    becomes: ``,
    suspects: ['unit/electron/backup-folder.test.ts'],
  },
  {
    name: 'Where a stick was unplugged, its folder is made anew on the computer.',
    file: 'electron/backup/backup-folder.ts',
    was: `    else await disk.size(path);`,
    becomes: `    else await disk.mkdir(path);`,
    suspects: ['unit/electron/backup-folder.test.ts'],
  },
  {
    name: 'A folder inside the profile is taken for backups.',
    file: 'electron/backup/chosen-backup-folder.ts',
    was: `      if (isInside(profile, chosen)) return { ok: false, why: 'inside' };
`,
    becomes: ``,
    suspects: ['unit/electron/backup-folder.test.ts'],
  },
  {
    name: 'Thinning may take the newest backup.',
    file: 'renderer/domain/keeping/backup-thinning.ts',
    was: 'backup.name === newest || (place !== null && !taken.has(place))',
    becomes: 'place !== null && !taken.has(place)',
    suspects: ['unit/domain/keeping/backup-thinning.test.ts'],
  },
  {
    name: 'Of an earlier day the oldest backup stays.',
    file: 'renderer/domain/keeping/backup-thinning.ts',
    was: `    .toReversed()
    .flatMap((backup, nth)`,
    becomes: `    .flatMap((backup, nth)`,
    suspects: ['unit/domain/keeping/backup-thinning.test.ts'],
  },
  {
    name: 'A notebook that lost nearly everything pushes its good backups out.',
    file: 'renderer/domain/keeping/backup-ledger.ts',
    was: " || (one.sinceLoss !== 'free' && newest.records * 2 < one.records);",
    becomes: ';',
    suspects: ['unit/domain/keeping/backup-thinning.test.ts', 'unit/backup/backups-of-a-notebook.test.ts'],
  },
  {
    name: 'A clock that jumped is believed at once.',
    file: 'renderer/domain/keeping/backup-thinning.ts',
    was: 'const believedAfter = 3;',
    becomes: 'const believedAfter = 1;',
    suspects: ['unit/domain/keeping/backup-thinning.test.ts', 'unit/backup/backups-of-a-notebook.test.ts'],
  },
  {
    name: 'A backup for a lost recovery key passes for one of today.',
    file: 'renderer/data/back-up.ts',
    was: ' || last.sealedFor !== sealedFor',
    becomes: '',
    suspects: ['unit/backup/backups-of-a-notebook.test.ts'],
  },
  {
    name: 'A backup counts before the vault knows of it.',
    file: 'renderer/data/back-up.ts',
    was: `  const begun: MadeBackup = {`,
    becomes: `  for (const tended of reached(staged)) await place[tended].keep(name);
  const begun: MadeBackup = {`,
    suspects: ['unit/backup/backups-of-a-notebook.test.ts'],
  },
  {
    name: 'What was begun and never came to count is said to be there for ever.',
    file: 'renderer/data/tidy-backups.ts',
    was: `    await settleBegun(place);
    for`,
    becomes: `    for`,
    suspects: ['unit/backup/backups-of-a-notebook.test.ts'],
  },
  {
    name: 'What never came to count lies there until the next backup.',
    file: 'renderer/data/tidy-backups.ts',
    was: `    for (const tended of tendedPlaces) await place[tended].sweep();
`,
    becomes: ``,
    suspects: ['unit/backup/backups-of-a-notebook.test.ts'],
  },
  {
    name: 'Files that were deleted by hand take the place of those that are there.',
    file: 'renderer/data/thin-backups.ts',
    was: 'made.filter(isWhole).map(dated)',
    becomes: 'made.map(dated)',
    suspects: ['unit/backup/backups-of-a-notebook.test.ts'],
  },
  {
    name: 'A loss that the leader answered is asked about at every start.',
    file: 'renderer/data/backup-losses.ts',
    was: `kind === 'history-cut' || !loss?.kinds.includes(kind)`,
    becomes: `kind !== null || loss === undefined`,
    suspects: ['unit/backup/backups-of-a-notebook.test.ts'],
  },
  {
    name: 'Backups are not made every day any more.',
    file: 'renderer/domain/keeping/backup-thinning.ts',
    was: 'last === null || last.day !== today || (changes',
    becomes: 'last === null || (changes',
    suspects: ['unit/domain/keeping/backup-thinning.test.ts'],
  },
  {
    name: 'A folder is thinned that did not get the new backup.',
    file: 'renderer/data/thin-backups.ts',
    was: `    if (!newest.places.includes(tended)) continue;
`,
    becomes: ``,
    suspects: ['unit/data/data-in-node.test.ts', 'browser/backup/back-up.test.ts'],
  },
  {
    name: 'A vault that lost a part of its history thins its backups.',
    file: 'renderer/data/thin-backups.ts',
    was: `  if (!(await noteLosses())) return;
`,
    becomes: ``,
    suspects: [
      'unit/backup/backups-of-a-notebook.test.ts',
      'unit/data/data-in-node.test.ts',
      'browser/backup/back-up.test.ts',
    ],
  },
  {
    name: 'A backup counts as there although its file was deleted.',
    file: 'renderer/data/back-up.ts',
    was: `  if (!(await liesIn(place.own, file))) return false;
`,
    becomes: ``,
    suspects: [
      'unit/backup/backups-of-a-notebook.test.ts',
      'unit/data/data-in-node.test.ts',
      'browser/backup/back-up.test.ts',
    ],
  },
  {
    name: 'Restoring goes on although the present could not be kept.',
    file: 'renderer/data/restore-backup.ts',
    was: `if (!kept.ok && kept.fault !== 'empty') return`,
    becomes: `if (!kept.ok && kept.fault === 'locked') return`,
    suspects: ['unit/data/data-in-node.test.ts', 'browser/backup/back-up.test.ts'],
  },
  {
    name: 'Restoring deletes in one change and writes in another.',
    file: 'renderer/data/restore-backup.ts',
    was: `    commit(async (reader) => changeOf(await differencesNow(backup)(reader))),
    true,
`,
    becomes: `    commit(async (reader) => ({ deletes: changeOf(await differencesNow(backup)(reader)).deletes ?? [] })).then(
      () => commit(async (reader) => changeOf(await differencesNow(backup)(reader))),
    ),
    true,
`,
    suspects: [
      'unit/data/data-in-node.test.ts',
      'browser/backup/restore-steps.test.ts',
      'browser/backup/back-up.test.ts',
    ],
  },
  {
    name: 'A backup of a newer schema is restored.',
    file: 'renderer/backup/read-backup.ts',
    was: 'versions.data.leeway > backupFormat || versions.data.schema > known.schema',
    becomes: 'versions.data.leeway > backupFormat',
    suspects: ['unit/backup/backup-text.test.ts'],
  },
  {
    name: 'A backup that holds fewer records than it says is restored.',
    file: 'renderer/backup/read-backup.ts',
    was: `    if ((said.counts[table.name] ?? 0) !== rows.length) return { ok: false, fault: 'damaged' };
`,
    becomes: ``,
    suspects: ['unit/backup/backup-text.test.ts'],
  },
  {
    name: 'Hostile names in a backup are let through.',
    file: 'renderer/backup/read-backup.ts',
    was: 'forbidden.has(key) || isHostile(one, depth + 1)',
    becomes: 'isHostile(one, depth + 1)',
    suspects: ['unit/backup/backup-text.test.ts'],
  },
  {
    name: 'A backup of any size is read into memory.',
    file: 'renderer/backup/write-backup.ts',
    was: `    if (size > most) return { ok: true, value: null };
`,
    becomes: ``,
    suspects: [
      'unit/data/data-in-node.test.ts',
      'unit/backup/write-backup.test.ts',
      'browser/backup/back-up.test.ts',
    ],
  },
];
