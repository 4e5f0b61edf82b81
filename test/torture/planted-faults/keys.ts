import type { PlantedFault } from './fault.ts';

/** Faults in sealing, in the key file and what opens it. */
export const keyFaults: readonly PlantedFault[] = [
  {
    name: 'The key file takes the old one’s place before its bytes are on the disk.',
    file: 'electron/files/replace-file.ts',
    was: `    await file.sync();
`,
    becomes: ``,
    suspects: ['unit/electron/vault-file-store.test.ts'],
  },
  {
    name: 'The key file is written over the old one.',
    file: 'electron/files/replace-file.ts',
    was: `    await writeNew(disk, temporary, bytes);
    await renamed(disk, temporary, path);
`,
    becomes: `    await writeNew(disk, path, bytes);
`,
    suspects: ['unit/electron/vault-file-store.test.ts'],
  },
  {
    name: 'The folder is not flushed after the key file was renamed.',
    file: 'electron/files/replace-file.ts',
    was: `  await syncFolder(disk, dirname(path));
`,
    becomes: ``,
    suspects: ['unit/electron/vault-file-store.test.ts'],
  },
  {
    name: 'The browser’s key file is believed without its checksum.',
    file: 'renderer/platform/opfs-whole-file.ts',
    was: `  if (!digest.every((byte, at) => all[8 + at] === byte)) return null;
`,
    becomes: ``,
    suspects: ['unit/platform/opfs-power.test.ts'],
  },
  {
    name: 'In the browser the old passphrase’s slot stays in the second key file.',
    file: 'renderer/platform/opfs-whole-file.ts',
    was: `await write(folder, second, all).catch(() => undefined);`,
    becomes: `if (before === null) await write(folder, second, all).catch(() => undefined);`,
    suspects: ['unit/platform/opfs-power.test.ts'],
  },
  {
    name: 'The browser’s key file is not flushed.',
    file: 'renderer/platform/opfs-whole-file.ts',
    was: `    file.flush();
`,
    becomes: ``,
    suspects: ['unit/platform/opfs-power.test.ts'],
  },
  {
    name: 'A row’s revision is not bound to it, so that an older state passes for the newest.',
    file: 'renderer/vault/seal-record.ts',
    was: `  id,
  rev,
  personId,
`,
    becomes: `  id,
  personId,
`,
    suspects: ['unit/vault/seal-record.test.ts'],
  },
  {
    name: 'What a seal is about is dropped.',
    file: 'renderer/vault/seal.ts',
    was: 'utf8(JSON.stringify(about))',
    becomes: 'utf8(JSON.stringify(about.slice(0, 1)))',
    suspects: ['unit/vault/seal-record.test.ts', 'unit/vault/people-file.test.ts'],
  },
  {
    name: 'Every seal has the same nonce.',
    file: 'renderer/vault/seal.ts',
    was: 'const iv = randomBytes(nonceLength);',
    becomes: 'const iv = new Uint8Array(nonceLength);',
    suspects: ['unit/vault/seal-record.test.ts'],
  },
  {
    name: 'The data key can be read out of the browser’s key store.',
    file: 'renderer/vault/seal.ts',
    was: `'AES-GCM', false, [`,
    becomes: `'AES-GCM', true, [`,
    suspects: ['unit/vault/vault-in-node.test.ts', 'unit/vault/seal-record.test.ts'],
  },
  {
    name: 'The bytes of the data key stay in memory after unlocking.',
    file: 'renderer/vault/vault.ts',
    was: `    opening.dataKey.fill(0);
`,
    becomes: ``,
    suspects: ['unit/vault/wiped-key.test.ts', 'unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'A file that asks for hours of scrypt is tried.',
    file: 'renderer/vault/age-limits.ts',
    was: 'recipients.length > mostRecipients || factors.some((factor) => Number(factor) > highestWorkFactor)',
    becomes: 'recipients.length > mostRecipients',
    suspects: ['unit/vault/age-slots.test.ts'],
  },
  {
    name: 'A file with thousands of recipients is tried.',
    file: 'renderer/vault/age-limits.ts',
    was: 'recipients.length > mostRecipients || factors',
    becomes: 'factors',
    suspects: ['unit/vault/age-slots.test.ts'],
  },
  {
    name: 'A new slot is not read back from the disk before the old one goes.',
    file: 'renderer/vault/rewrap.ts',
    was: 'const laid = keyFile?.slots.find(({ age }) => age === slot.age);',
    becomes: 'const laid: KeySlot | undefined = slot;',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'The old passphrase goes before the new one was proven.',
    file: 'renderer/vault/rewrap.ts',
    was: 'writeSlots(place, keyFile, [...keyFile.slots, slot])',
    becomes: 'writeSlots(place, keyFile, [...keyFile.slots.filter(({ kind }) => kind !== slot.kind), slot])',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'The old passphrase still opens after it was changed.',
    file: 'renderer/vault/rewrap.ts',
    was: 'const others = keyFile.slots.filter(({ kind }) => kind !== slot.kind);',
    becomes: 'const others = keyFile.slots;',
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'The passphrase can be changed without one that opens now.',
    file: 'renderer/vault/vault-keys.ts',
    was: `      if (!found.ok) return found;
      try {`,
    becomes: `      if (!found.ok && found.reason !== 'wrong') return found;
      if (!found.ok) return work(new Uint8Array(32));
      try {`,
    suspects: ['unit/vault/vault-in-node.test.ts'],
  },
  {
    name: 'Backups are sealed for whoever wrote a recipient into the key file.',
    file: 'renderer/vault/recovery-recipient.ts',
    was: 'slot?.recipient !== undefined && (await isProven(key, slot)) ? slot.recipient : null',
    becomes: 'slot?.recipient ?? null',
    suspects: ['unit/vault/recovery-recipient.test.ts'],
  },
  {
    name: 'A keychain with a fixed password counts as one.',
    file: 'electron/keychain/keychain.ts',
    was: `      if (backend === 'basic_text') return 'unprotected';
`,
    becomes: ``,
    suspects: ['unit/electron/keychain.test.ts'],
  },
  {
    name: 'What the keychain sealed with its fixed password is kept.',
    file: 'electron/keychain/keychain.ts',
    was: `return isSealedForAll(bytes) ? null : bytes.toString('base64');`,
    becomes: `return bytes.toString('base64');`,
    suspects: ['unit/electron/keychain.test.ts'],
  },
  {
    name: 'Two programs open the same vault.',
    file: 'electron/files/vault-lock.ts',
    was: `  if (await isAlive(path)) return { ok: false, fault: 'in-use' };
`,
    becomes: ``,
    suspects: ['unit/electron/vault-file-store.test.ts'],
  },
  {
    name: 'Two tabs open the same vault.',
    file: 'renderer/platform/opfs-vault-files.ts',
    was: 'const release = await takeLock(vaultLock(folderName));',
    becomes: 'const release = (await takeLock(vaultLock(folderName))) ?? (() => undefined);',
    suspects: ['unit/platform/opfs-power.test.ts'],
  },
];
