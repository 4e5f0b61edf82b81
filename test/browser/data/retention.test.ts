import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '#data/database.ts';
import { addFeedback } from '#data/feedback.ts';
import { addNote } from '#data/notes.ts';
import { addPerson } from '#data/people.ts';
import {
  askAboutImpressionsLater,
  changeImpressionMonths,
  impressionsToAskAbout,
  oldImpressions,
  settleImpressions,
} from '#data/retention.ts';
import { closeStore, openStore } from '#data/store.ts';
import { feedback, notes, tables } from '#data/tables.ts';
import { undoLast, useUndo } from '#data/undo.ts';
import { settableClock } from '#domain/time/clock.ts';
import type { FeedbackId, NoteId, PersonId } from '#domain/ids.ts';
import { openAllFiles } from '#test/helpers/open-all-files.ts';
import { done } from '#test/helpers/open-test-vault.ts';
import { createMemoryDisk, type MemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { deleteDatabase } from '#vault/probe-database.ts';
import { createVault, type OpenVault } from '#vault/vault.ts';

const name = 'retention-test';
const passphrase = 'amber';
const today = '2026-11-24';

let disk: MemoryDisk;
let vault: OpenVault;
let clock: ReturnType<typeof settableClock>;
let amara: PersonId;
let doubt: NoteId;
let hunch: NoteId;
let spoken: FeedbackId;

const privateNote = (text: string, mark: 'impression' | 'fact' | null = null) =>
  done(addNote({ personId: amara, text, visibility: 'private', mark }));

beforeEach(async () => {
  disk = createMemoryDisk();
  await deleteDatabase(name);
  const place = { files: memoryVaultFiles(disk), database: openDatabase(name), tables };
  const outcome = await (await createVault({ ...place, passphrase, workFactor: 4 })).finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  vault = outcome.vault;
  clock = settableClock('2025-01-10T09:00:00Z');
  openStore(vault, clock);
  useUndo.getState().forgot();
  amara = await done(addPerson('Amara Osei'));
  doubt = await privateNote('doubtfulword', 'impression');
  hunch = await privateNote('hunchword');
  await privateNote('factword', 'fact');
  spoken = await done(
    addFeedback({
      personId: amara,
      state: 'delivered',
      direction: 'to-them',
      kind: 'reinforcing',
      situation: 'situationword',
      behaviour: 'behaviourword',
      impact: '',
      impression: 'supposedword',
    }),
  );
  clock.set('2026-11-01T09:00:00Z');
  await privateNote('freshword', 'impression');
  clock.set(`${today}T09:00:00Z`);
});
afterEach(async () => {
  await vault.destroy();
  closeStore();
});

const asked = async () =>
  (await oldImpressions(today)(vault)).flatMap(({ impressions }) => impressions.map(({ text }) => text));

test('exactly what is old and only supposed is offered', async () => {
  expect((await asked()).toSorted()).toEqual(['doubtfulword', 'hunchword', 'supposedword']);
  expect(await impressionsToAskAbout(today)(vault)).toEqual({ count: 3, months: 18 });
});

test('the leader decides how old, or never', async () => {
  await changeImpressionMonths(24);
  expect(await asked()).toEqual([]);
  await changeImpressionMonths(null);
  expect(await impressionsToAskAbout(today)(vault)).toBeNull();
});

test('some go, others are kept for half a year, in one change that can be taken back', async () => {
  await done(
    settleImpressions({
      deleted: [
        { of: 'note', id: doubt },
        { of: 'feedback', id: spoken },
      ],
      kept: [{ of: 'note', id: hunch }],
    }),
  );
  expect(await asked()).toEqual([]);
  expect(await vault.get(notes, doubt)).toBeUndefined();
  expect(await vault.get(notes, hunch)).toMatchObject({ text: 'hunchword', keptOn: today });
  expect(await vault.get(feedback, spoken)).toMatchObject({ impression: '', behaviour: 'behaviourword' });
  expect(await impressionsToAskAbout('2026-12-23')(vault)).toBeNull();
  const later = await oldImpressions('2027-05-24')(vault);
  expect(later.flatMap(({ impressions }) => impressions.map(({ id }) => id))).toEqual([hunch]);
  expect(await undoLast()).toEqual({ ok: true });
  expect(await asked()).toHaveLength(3);
  expect(await impressionsToAskAbout(today)(vault)).toMatchObject({ count: 3 });
});

test('“not now” is an answer for a month', async () => {
  await done(askAboutImpressionsLater());
  expect(await impressionsToAskAbout('2026-12-23')(vault)).toBeNull();
  expect(await impressionsToAskAbout('2026-12-24')(vault)).toMatchObject({ count: 3 });
  expect(await asked()).toHaveLength(3);
});

test('deleted words are in no file after the second generation that begins', async () => {
  const words = ['doubtfulword', 'supposedword', 'hunchword', 'behaviourword'];
  const found = async () => {
    const { records } = await openAllFiles([...disk.files.values()], passphrase);
    return words.filter((word) => records.some((record) => record.includes(word)));
  };
  await vault.snapshot();
  expect(await found()).toEqual(words);
  await done(
    settleImpressions({
      deleted: [
        { of: 'note', id: doubt },
        { of: 'feedback', id: spoken },
      ],
      kept: [{ of: 'note', id: hunch }],
    }),
  );
  expect(await vault.snapshot()).toBe(true);
  expect(await vault.snapshot()).toBe(true);
  expect(await found()).toEqual(['hunchword', 'behaviourword']);
});
