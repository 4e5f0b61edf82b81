import { expect, it } from 'vitest';
import { version1 } from '#data/versions/version-1.ts';
import { browserEditionAddress } from '#build/address.ts';

// What is here was shipped: a later version adds a file of its own and changes nothing in this one.

it('holds one store for every table of the first release, and the note on how far the journal was applied', () => {
  expect(version1.version).toBe(1);
  expect(Object.keys(version1.stores).toSorted()).toEqual([
    'actionItems',
    'feedback',
    'notes',
    'people',
    'preferences',
    'recognitions',
    'sessions',
    'summaries',
    'talkingPoints',
    'vaultMeta',
  ]);
});

it('gives every table the same indexes, since a sealed row shows no more than these words', () => {
  const { vaultMeta, ...sealed } = version1.stores;
  expect(vaultMeta).toBe('&key');
  for (const indexes of Object.values(sealed))
    expect(indexes).toBe('&id, [personId+flag+day], [personId+day], [flag+day], day');
});

it('lies under the one port it was written at', () => {
  expect(browserEditionAddress.port).toBe(47_615);
});
