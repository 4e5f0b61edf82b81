import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { activePeople, addPerson, archivePerson, personWith } from '#data/people.ts';
import { openTalkingPointsOf, addTalkingPoint } from '#data/talking-points.ts';
import type { PersonId } from '#domain/ids.ts';
import { AddPersonDialog } from '#features/people/add-person.tsx';
import { ArchiveScreen } from '#features/people/archive-screen.tsx';
import { PersonDetailsScreen } from '#features/people/person-details-screen.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { flushDrafts } from '#ui/drafts.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;

beforeEach(async () => {
  opened = await openTestVault('2026-11-23T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
});
afterEach(async () => {
  window.location.hash = '';
  await opened.end();
});

const stored = () => personWith(amara)(opened.vault);
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

test('what is typed is kept without a button', async () => {
  await showScreen(<PersonDetailsScreen personId={amara} />);
  await field('Role').fill('Platform lead');
  await expect.poll(async () => (await stored())?.role).toBe('Platform lead');
  await page.getByRole('combobox', { name: 'How often you meet' }).selectOptions('every 3 weeks');
  await expect.poll(async () => (await stored())?.cadenceDays).toBe(21);
});

test('an empty name keeps the old one and says so', async () => {
  await showScreen(<PersonDetailsScreen personId={amara} />);
  await field('Name').fill('');
  await expect.element(page.getByText(/It stays Amara Osei/)).toBeVisible();
  await userEvent.keyboard('{Tab}');
  await expect.element(field('Name')).toHaveValue('Amara Osei');
  await flushDrafts();
  expect((await stored())?.name).toBe('Amara Osei');
});

test('a pause after a blank does not join two words', async () => {
  await showScreen(<PersonDetailsScreen personId={amara} />);
  await field('Name').fill('');
  await userEvent.keyboard('Ada ');
  await expect.poll(async () => (await stored())?.name).toBe('Ada');
  await userEvent.keyboard('Byron');
  await expect.poll(async () => (await stored())?.name).toBe('Ada Byron');
});

test('any number of days is a rhythm; what is none is said and changes nothing', async () => {
  await showScreen(<PersonDetailsScreen personId={amara} />);
  await page.getByRole('combobox', { name: 'How often you meet' }).selectOptions('another number of days');
  await field('Days between two one-on-ones').fill('10');
  await expect.poll(async () => (await stored())?.cadenceDays).toBe(10);
  await field('Days between two one-on-ones').fill('400');
  await expect.element(page.getByText(/it stays as it was: every 10 days/)).toBeVisible();
  await flushDrafts();
  expect((await stored())?.cadenceDays).toBe(10);
});

test('a date that cannot be read is said and changes nothing; a readable one is kept', async () => {
  await showScreen(<PersonDetailsScreen personId={amara} />);
  await field('Started on').fill('some day');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByText(/can’t be read as a date/)).toBeVisible();
  await flushDrafts();
  expect((await stored())?.startedOn).toBeNull();
  await field('Started on').fill('1 march 2024');
  await userEvent.keyboard('{Tab}');
  await expect.poll(async () => (await stored())?.startedOn).toBe('2024-03-01');
});

test('days away are added in words, a reversed span is refused, and one can be removed again', async () => {
  await showScreen(<PersonDetailsScreen personId={amara} />);
  await field('First day away').fill('10 dec');
  await field('Last day away').fill('1 dec');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/^The last day lies before the first/)).toBeVisible();
  expect((await stored())?.absences).toEqual([]);
  await field('Last day away').fill('20 dec');
  await page.getByRole('button', { name: 'Add days away' }).click();
  await expect
    .poll(async () => (await stored())?.absences)
    .toEqual([{ from: '2026-12-10', to: '2026-12-20', reason: '' }]);
  await page.getByRole('button', { name: /^Remove / }).click();
  await expect.poll(async () => (await stored())?.absences).toEqual([]);
});

test('delete names what goes, goes after one question, and can be taken back', async () => {
  await done(addTalkingPoint({ personId: amara, text: 'Handover', origin: 'them' }));
  window.location.hash = '#/people/x/details';
  await showScreen(<PersonDetailsScreen personId={amara} />);
  await page.getByRole('button', { name: 'Delete Amara' }).click();
  await expect.element(page.getByRole('dialog').getByText(/1 talking point\./)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete Amara' }).click();
  await expect.poll(stored).toBeNull();
  expect(window.location.hash).toBe('#/');
  expect(await openTalkingPointsOf(amara)(opened.vault)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await stored())?.name).toBe('Amara Osei');
  expect(await openTalkingPointsOf(amara)(opened.vault)).toHaveLength(1);
});

test('archived people come back from their list', async () => {
  await done(archivePerson(amara));
  await showScreen(<ArchiveScreen />);
  await page.getByRole('button', { name: 'Restore Amara Osei' }).click();
  await expect.element(page.getByText(/^Nobody is archived/)).toBeVisible();
  expect((await stored())?.archivedOn).toBeNull();
});

test('Enter adds and stays for the next name', async () => {
  await showScreen(<AddPersonDialog onClose={() => undefined} />);
  await expect.element(field('Name')).toHaveFocus();
  await userEvent.keyboard('Lena Fischer{Enter}');
  await expect.element(page.getByRole('button', { name: 'Open Lena’s page' })).toBeVisible();
  await userEvent.keyboard('Bo{Enter}');
  await expect.element(page.getByRole('button', { name: 'Open Bo’s page' })).toBeVisible();
  const names = (await activePeople(opened.vault)).map((person) => person.name);
  expect(names).toEqual(['Amara Osei', 'Bo', 'Lena Fischer']);
});
