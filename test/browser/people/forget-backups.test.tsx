import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noteSavedCopy } from '#data/backup-folder.ts';
import { backupLedger, changeLedger } from '#data/backup-ledger.ts';
import { backUp } from '#data/back-up.ts';
import { addPerson, personWith } from '#data/people.ts';
import { people } from '#data/tables.ts';
import type { PersonId } from '#domain/ids.ts';
import { PersonMenu } from '#features/people/person-menu.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { memoryBackups } from '#test/helpers/memory-backups.ts';
import { done } from '#test/helpers/open-test-vault.ts';
import { openKeyedVault } from '#test/helpers/open-keyed-vault.ts';

// Forgetting someone also in the backups: one tick in the question.

let opened: Awaited<ReturnType<typeof openKeyedVault>>;
let backups: ReturnType<typeof memoryBackups>;
let wen: PersonId;

beforeEach(async () => {
  opened = await openKeyedVault('2026-11-23T09:00:00Z');
  backups = memoryBackups();
  wen = await done(addPerson('Wen Zhao'));
  await done(addPerson('Ada Byron'));
});
afterEach(async () => {
  window.location.hash = '';
  await opened.end();
});

const tick = page.getByRole('checkbox', { name: 'Then make a new backup and delete these' });
const sentence = (words: RegExp) => page.getByRole('status').getByText(words);
const made = async (): Promise<string> => {
  const outcome = await backUp(backups.place);
  return outcome.ok ? outcome.name : expect.fail();
};
const ask = async () => {
  const person = (await personWith(wen)(opened.vault)) ?? expect.fail();
  await showScreen(<PersonMenu person={person} />, { backups: backups.place });
  await page.getByRole('button', { name: 'More for Wen Zhao' }).click();
  await page.getByRole('menuitem', { name: 'Forget Wen' }).click();
  await page.getByRole('textbox', { name: 'Type Wen to forget them' }).fill('wen');
};
const forget = () => page.getByRole('button', { name: 'Forget Wen for good' }).click();
const names = async () => (await opened.vault.list(people)).map(({ name }) => name);
const files = () => [...backups.own.files.keys(), ...backups.chosen.files.keys()];

test('ticked, a new backup takes the place of those that held them, in both folders', async () => {
  const old = await made();
  opened.clock.set('2026-11-24T09:00:00Z');
  await ask();
  await tick.click();
  await forget();
  await expect.element(sentence(/A new backup is made, and none that holds them is left\./)).toBeVisible();
  expect(await names()).toEqual(['Ada Byron']);
  expect(files()).toHaveLength(2);
  expect(files()).not.toContain(old);
});

test('not ticked, the backups stay as the question said', async () => {
  const old = await made();
  await ask();
  await expect.element(tick).not.toBeChecked();
  await forget();
  await expect.element(sentence(/^Wen Zhao is forgotten\.$/)).toBeVisible();
  expect(files()).toEqual([old, old]);
});

test('a copy that the leader saved is theirs to delete, and that is said', async () => {
  await noteSavedCopy(await made());
  opened.clock.set('2026-11-24T09:00:00Z');
  await ask();
  await tick.click();
  await forget();
  await expect.element(sentence(/1 older one is yours to delete/)).toBeVisible();
  expect((await backupLedger(opened.vault)).made.map(({ places }) => places)).toEqual([
    ['saved'],
    ['own', 'chosen'],
  ]);
});

test('where all of them are saved files, nothing is offered that Leeway can’t do', async () => {
  await made();
  await done(
    changeLedger((ledger) => ({
      ...ledger,
      made: ledger.made.map((one) => ({ ...one, places: ['saved' as const] })),
    })),
  );
  await ask();
  await expect.element(page.getByText(/All of them are files that you saved/)).toBeVisible();
  await expect.element(tick).not.toBeInTheDocument();
});

test('no new backup: the old ones are untouched, it is said, and Try again does it', async () => {
  const old = await made();
  backups.own.writeFault = 'full';
  backups.chosen.writeFault = 'full';
  await ask();
  await tick.click();
  await forget();
  await expect.element(sentence(/No new backup could be made/)).toBeVisible();
  expect(files()).toEqual([old, old]);
  expect(await names()).toEqual(['Ada Byron']);
  backups.own.writeFault = null;
  backups.chosen.writeFault = null;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(sentence(/none that holds them is left/)).toBeVisible();
  expect(files()).not.toContain(old);
});

test('by keyboard alone: tick, then the button', async () => {
  await made();
  await ask();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift} {Tab}{Enter}');
  await expect.element(sentence(/none that holds them is left/)).toBeVisible();
});
