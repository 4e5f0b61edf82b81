import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { changeLedger } from '#data/backup-ledger.ts';
import { addNote } from '#data/notes.ts';
import { raiseObstacle } from '#data/obstacles.ts';
import {
  activePeople,
  addPerson,
  archivePerson,
  changePerson,
  personWith,
  restorePerson,
} from '#data/people.ts';
import { notes, obstacles } from '#data/tables.ts';
import { useUndo } from '#data/undo.ts';
import { keptBackups } from '#domain/keeping/backup-thinning.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { MadeBackup } from '#domain/keeping/backup-ledger.ts';
import type { PersonId } from '#domain/ids.ts';
import { PersonMenu } from '#features/people/person-menu.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { shortDay } from '#ui/format.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let wen: PersonId;
let ada: PersonId;

beforeEach(async () => {
  opened = await openTestVault('2026-11-23T09:00:00Z');
  wen = await done(addPerson('Wen Zhao'));
  ada = await done(addPerson('Ada Byron'));
});
afterEach(async () => {
  window.location.hash = '';
  await opened.end();
});

const ask = async () => {
  const person = (await personWith(wen)(opened.vault)) ?? expect.fail();
  window.location.hash = `/people/${wen}`;
  await showScreen(<PersonMenu person={person} />);
  await page.getByRole('button', { name: 'More for Wen Zhao' }).click();
  await page.getByRole('menuitem', { name: 'Forget Wen' }).click();
  return page.getByRole('dialog', { name: 'Forget Wen Zhao?' });
};
const forget = page.getByRole('button', { name: 'Forget Wen for good' });

const backup = (name: string, day: string, places: MadeBackup['places'] = ['own']): MadeBackup => ({
  name: `leeway-${day}-${name}.age`,
  places,
  takenAt: `${day}T09:00:00Z`,
  size: 1000,
  sha256: 'a'.repeat(64),
  contents: 'b'.repeat(64),
  people: 2,
  sessions: 0,
  records: 4,
  holds: [wen, ada],
});

test('the question says what goes, what stays in records about others, and that no backup holds them', async () => {
  await done(
    addNote({ personId: wen, sessionId: null, text: 'About her', visibility: 'private', mark: null }),
  );
  await done(
    addNote({ personId: ada, sessionId: null, text: 'Wen helped', visibility: 'private', mark: null }),
  );
  const dialog = await ask();
  await expect.element(dialog.getByText('This goes for good: 1 note.')).toBeVisible();
  await expect.element(dialog.getByText(/also stands in 1 record about others/)).toBeVisible();
  await expect.element(dialog.getByText(/^No backup that Leeway made holds them/)).toBeVisible();
});

test('backups that hold them are named, each until when', async () => {
  const days = ['2026-10-05', '2026-11-02', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'];
  await done(
    changeLedger((ledger) => ({
      ...ledger,
      made: days.map((day) => backup('090000', day, day === '2026-11-22' ? ['saved'] : ['own'])),
    })),
  );
  const dialog = await ask();
  const lines = dialog.getByRole('listitem');
  await expect.element(lines.nth(4)).toBeVisible();
  const said = lines.elements().map(({ textContent }) => textContent);
  const listed = ['2026-11-23', '2026-11-22', '2026-11-21', '2026-11-20'];
  expect(said).toEqual([
    ...listed.map((day) => expect.stringContaining(shortDay(day, '2026-11-23'))),
    expect.stringMatching(/^and 2 older backups, the last of them kept until/),
  ]);
  expect(said.map((line) => line?.includes('until you delete the file'))).toEqual(
    said.map((_, at) => at === 1),
  );
  const weekly = addDays('2026-11-21', keptBackups.days + 1);
  expect(said[2]).toContain(shortDay(weekly, '2026-11-23'));
});

test('nothing goes before the name is typed', async () => {
  const dialog = await ask();
  await expect.element(dialog.getByText(/nothing else about them/)).toBeVisible();
  await expect.element(forget).toBeDisabled();
  await dialog.getByRole('textbox').fill('Wendy');
  await expect.element(forget).toBeDisabled();
  await dialog.getByRole('textbox').fill(' wen');
  await expect.element(forget).toBeEnabled();
  await page.getByRole('button', { name: 'Keep Wen' }).click();
  expect((await activePeople(opened.vault)).length).toBe(2);
});

test('then they are gone, with what pointed at them; the others are whole and nothing can be taken back', async () => {
  await done(changePerson(wen, { about: 'likes tea' }));
  await done(archivePerson(wen));
  await done(restorePerson(wen));
  await done(addNote({ personId: wen, sessionId: null, text: 'Hers', visibility: 'private', mark: null }));
  const text = `With [@Wen](leeway:person/${wen}), and Wen again`;
  await done(addNote({ personId: ada, sessionId: null, text, visibility: 'private', mark: null }));
  await done(raiseObstacle({ ...blocked, personId: ada, removerName: 'Wen Zhao' }));
  expect(useUndo.getState().done.length).toBeGreaterThan(0);
  const dialog = await ask();
  await dialog.getByRole('textbox').fill('Wen Zhao');
  await forget.click();
  await expect.element(page.getByText('Wen Zhao is forgotten.')).toBeVisible();
  expect(window.location.hash).toBe('#/');
  expect((await activePeople(opened.vault)).map(({ name }) => name)).toEqual(['Ada Byron']);
  expect((await opened.vault.list(notes)).map((note) => note.text)).toEqual(['With someone, and Wen again']);
  expect((await opened.vault.list(obstacles)).map(({ removerName }) => removerName)).toEqual(['']);
  expect(useUndo.getState().done).toEqual([]);
});

const blocked = {
  what: 'No access',
  areaId: null,
  goalId: null,
  remover: 'other',
  sessionId: null,
} as const;

test('when nothing can be written, everything is still there and it is said', async () => {
  const dialog = await ask();
  await dialog.getByRole('textbox').fill('Wen');
  const { vault } = opened;
  const works = vault.forget;
  Object.assign(vault, { forget: async () => ({ ok: false, fault: 'full' }) });
  await forget.click();
  await expect.element(page.getByText(/Wen Zhao could not be forgotten/)).toBeVisible();
  Object.assign(vault, { forget: works });
  expect((await activePeople(vault)).length).toBe(2);
});
