import { afterAll, beforeAll, expect, it } from 'vitest';
import { backUpNow, backupsOf, openSettings, readWithAge } from '#test/helpers/backups.ts';
import { hasAge } from '#test/helpers/ensure-age.ts';
import { addPeople, capture, createVault, isSaved, isToday, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// Monday's backup, a Tuesday on which too much is deleted, the way back, and a new computer.

let leeway: Leeway;
let key = '';
let saved: Uint8Array = new Uint8Array();
const other: { leeway: Leeway | null } = { leeway: null };
beforeAll(async () => {
  leeway = await startLeeway();
  key = await createVault(leeway.page);
  await addPeople(leeway.page, 'Amara Osei', 'Jonas Lind');
});
afterAll(async () => {
  await leeway.end();
  await other.leeway?.end();
});

it('backs up on request, and the list says what is inside', async () => {
  const { page } = leeway;
  await capture(page, 'owe jonas the budget figures');
  await isSaved(page);
  await openSettings(page);
  await backUpNow(page);
  await backupsOf(page)
    .getByText(/The last backup was made today at .* and checked/)
    .waitFor();
  const line = backupsOf(page).getByRole('listitem').first();
  expect(await line.innerText()).toMatch(/Today at .*\s+2 people, 0 sessions\s+.*Leeway’s folder · checked/);
});

it('saves a copy, which Debian’s age opens with the recovery key alone', async () => {
  const { page } = leeway;
  const file = await leeway.saved(() =>
    page
      .getByRole('button', { name: /Save a copy/ })
      .first()
      .click(),
  );
  expect(file.name).toMatch(/^leeway-\d{4}-\d{2}-\d{2}-\d{6}\.age$/);
  saved = file.bytes;
  expect(Buffer.from(saved).includes('Jonas')).toBe(false);
  if (hasAge())
    expect(readWithAge(saved, key)).toMatchObject({
      leeway: 1,
      counts: { people: 2, actionItems: 1 },
      tables: {
        people: expect.arrayContaining([expect.objectContaining({ name: 'Jonas Lind' })]),
        actionItems: [expect.objectContaining({ text: 'the budget figures', owner: 'me' })],
      },
    });
});

it('keeps a copy in a folder that the leader picks', async () => {
  const { page } = leeway;
  await leeway.picksFolder('Stick');
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await backupsOf(page).getByText('Backups also go into “Stick”.').waitFor();
  await backupsOf(page)
    .getByText(/both folders|chosen folder/)
    .first()
    .waitFor();
});

const restoreNewest = async (): Promise<void> => {
  const { page } = leeway;
  await openSettings(page);
  await page
    .getByRole('button', { name: /^Restore the backup of/ })
    .last()
    .click();
};

it('after too much was deleted, shows what would change and refuses another key', async () => {
  const { page } = leeway;
  await person(page, 'Jonas Lind').click();
  await page.getByRole('button', { name: /More for Jonas/ }).click();
  await page.getByRole('menuitem', { name: /details/i }).click();
  await page.getByRole('button', { name: 'Delete Jonas' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Delete/ })
    .click();
  await person(page, 'Jonas Lind').waitFor({ state: 'detached' });
  await addPeople(page, 'Wen Zhao');
  await restoreNewest();
  const field = page.getByRole('textbox', { name: 'Recovery key' });
  await field.fill('AGE-SECRET-KEY-1NOTTHISONE');
  await page.getByRole('button', { name: 'Open the backup' }).click();
  await page.getByText(/This recovery key does not open this backup/).waitFor();
  await field.fill(key.toLowerCase());
  await page.getByRole('button', { name: 'Open the backup' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: /As it was today at/ }).waitFor();
  await dialog.getByText(/^Not in the notebook now\. Restoring brings them back/).waitFor();
  await dialog.getByText(/^Not in the backup\. Restoring takes them out/).waitFor();
  const lines = await dialog.getByRole('list').getByRole('listitem').allInnerTexts();
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/Jonas Lind\s+Added\s+1 person’s details, 1 action item/);
  expect(lines[1]).toMatch(/Wen Zhao\s+Removed\s+1 person’s details/);
});

it('restores in one step, and takes it back', async () => {
  const { page } = leeway;
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click();
  await person(page, 'Jonas Lind').waitFor();
  await person(page, 'Wen Zhao').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await person(page, 'Wen Zhao').waitFor();
  await person(page, 'Jonas Lind').waitFor({ state: 'detached' });
});

it('what was there before restoring was saved as a backup too', async () => {
  const { page } = leeway;
  await restoreNewest();
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(key);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click();
  await person(page, 'Jonas Lind').waitFor();
  await backupsOf(page).getByText('2 people, 0 sessions').nth(1).waitFor();
  await page.reload();
  await unlock(page);
  await person(page, 'Jonas Lind').waitFor();
  expect(await person(page, 'Wen Zhao').count()).toBe(0);
  expect(leeway.errors).toEqual([]);
  expect(leeway.foreignRequests).toEqual([]);
});

it('on another machine the file and the key become a whole vault', async () => {
  other.leeway = await startLeeway({ address: leeway.address });
  const { page } = other.leeway;
  await page.getByRole('button', { name: 'Restore from a backup' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose the backup file…' }).click(),
  ]);
  const backup = { name: 'backup.age', mimeType: 'application/octet-stream', buffer: Buffer.from(saved) };
  await chooser.setFiles(backup);
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(key);
  await page.keyboard.press('Enter');
  await page.getByText('2 people and 0 sessions are in it.').waitFor();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill('another kettle on this machine');
  await page.getByRole('button', { name: 'Restore and open' }).click();
  await isToday(page);
  await person(page, 'Jonas Lind').waitFor();
  await page.reload();
  await unlock(page, 'another kettle on this machine');
  await person(page, 'Amara Osei').waitFor();
  // The recovery key stayed the same.
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(key);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Not now' }).click();
  await person(page, 'Jonas Lind').waitFor();
  expect(other.leeway.errors).toEqual([]);
});
