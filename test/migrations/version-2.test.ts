import { expect, it } from 'vitest';
import { tables } from '#data/tables.ts';
import { version1 } from '#data/versions/version-1.ts';
import { version2 } from '#data/versions/version-2.ts';

// What is here was shipped: a later version adds a file of its own and changes nothing in this one.

it('adds stores to version 1 and touches none of its own', () => {
  expect(version2.version).toBe(2);
  for (const name of Object.keys(version2.stores)) expect(version1.stores).not.toHaveProperty(name);
});

it('leaves no table without a store', () => {
  expect(Object.keys({ ...version1.stores, ...version2.stores }).toSorted()).toEqual(
    ['vaultMeta', ...tables.map(({ name }) => name)].toSorted(),
  );
});

it('gives every new table the indexes of all others, since a sealed row shows no more than these words', () => {
  for (const indexes of Object.values(version2.stores)) expect(indexes).toBe(version1.stores['people']);
});
