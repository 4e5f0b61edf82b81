import { beforeEach, describe, expect, test } from 'vitest';
import { createMemoryDisk, type MemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { randomBytes } from '#vault/bytes.ts';
import { newPeople } from '#vault/open-people.ts';
import { readPeople } from '#vault/people-file.ts';
import type { PeopleKeeper } from '#vault/people-keeper.ts';
import { importSealingKey, type SealingKey } from '#vault/seal.ts';

const vaultId = 'a'.repeat(32);

let data: SealingKey;
let disk: MemoryDisk;
let people: PeopleKeeper;

beforeEach(async () => {
  data = await importSealingKey(randomBytes(32));
  disk = createMemoryDisk();
  const files = memoryVaultFiles(disk);
  await files.open();
  const begun = await newPeople({ files, data, vaultId });
  if (!begun.ok) throw new Error(begun.reason);
  ({ people } = begun);
  await people.ensure(['ada', 'wen']);
});

/** What somebody finds on the disk who has the data key. */
const onDisk = async () => {
  const read = await readPeople(data, vaultId, disk.files.get('people') ?? expect.fail());
  if (!read.ok) throw new Error(read.reason);
  return { keys: Array.from(read.content.keys.keys()).toSorted(), forgetting: read.content.forgetting };
};

describe('the key of a person', () => {
  test('is there after it was asked for, once', async () => {
    const before = disk.files.get('people');
    await people.ensure(['wen']);
    expect(disk.files.get('people')).toBe(before);
    expect(await onDisk()).toEqual({ keys: ['ada', 'wen'], forgetting: [] });
  });

  test('stays while somebody is only marked', async () => {
    await people.mark(['wen']);
    expect(await onDisk()).toEqual({ keys: ['ada', 'wen'], forgetting: ['wen'] });
    expect(people.keys.of('wen')).toBeDefined();
  });

  test('is off the disk and out of memory as soon as it is destroyed, and the mark stays until all is done', async () => {
    await people.mark(['wen']);
    await people.destroy(['wen']);
    expect(await onDisk()).toEqual({ keys: ['ada'], forgetting: ['wen'] });
    expect(people.keys.of('wen')).toBeUndefined();
    await people.unmark(['wen']);
    expect(await onDisk()).toEqual({ keys: ['ada'], forgetting: [] });
  });
});
