import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOn } from '#test/helpers/axe.ts';
import { openNotebook, isSaved, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// Somebody who kept notes in a folder and one-on-ones in a calendar brings both in, goes back, and does it again.

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:jonas@example.com',
  'SUMMARY:1:1 Jonas Lind',
  `DTSTART:${tomorrow}T130000`,
  'RRULE:FREQ=WEEKLY;COUNT=3',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

let folder: string;
let leeway: Leeway;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-notes-'));
  mkdirSync(join(folder, 'Jonas Lind'));
  writeFileSync(
    join(folder, 'Jonas Lind', '2026-03-03.md'),
    '# The firewall\n\n<img src=x onerror=alert(1)> He knows the way.\n\n- [ ] Jonas: write the draft\n- [ ] find a date\n',
  );
  writeFileSync(join(folder, 'Jonas Lind', '2026-04-31.md'), 'A day that is none.\n');
  writeFileSync(join(folder, 'Priya Nair.md'), '# Priya Nair\n\n## 2026-05-04\n\nThe handover went well.\n');
  leeway = await startLeeway({ isReady: true });
  await openNotebook(leeway.page);
});
afterAll(async () => {
  await leeway.end();
  rmSync(folder, { recursive: true, force: true });
});

const main = () => leeway.page.getByRole('main');

const chooseFolder = async () => {
  await main().getByRole('button', { name: 'Choose a folder' }).waitFor();
  await leeway.page.getByLabel('Folder to import').setInputFiles(folder);
};

const middle = async () => {
  const box = await main().boundingBox();
  return { x: (box?.x ?? 0) + 300, y: (box?.y ?? 0) + 600 };
};

/** Carries a folder in from the system and lets go beside the place that asks for it. */
const dropFolder = async () => {
  const protocol = await leeway.page.context().newCDPSession(leeway.page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  await main().getByText('or drop them here').waitFor();
  const at = await middle();
  await protocol.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at, data });
  await protocol.send('Input.dispatchDragEvent', { type: 'dragOver', ...at, data });
  await main().getByText('Let go, and they are read.').waitFor();
  await protocol.send('Input.dispatchDragEvent', { type: 'drop', ...at, data });
  await protocol.detach();
};

/** Lets go of one file over `place`. Answers whether somebody took it, or the browser would open it. */
const dropFile = (place: Locator, name: string, text: string): Promise<boolean> =>
  place.evaluate(
    (element, [called, words]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([words ?? ''], called ?? ''));
      const drop = (type: string) =>
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      drop('dragover');
      return !drop('drop');
    },
    [name, text],
  );

/** Everybody is here; today's page and the sidebar show who was brought in. */
const isThere = async () => {
  await person(leeway.page, /^Jonas Lind/).waitFor();
  await person(leeway.page, /^Priya Nair/).waitFor();
};

it('a newcomer finds the way, and a wrong file stops everything with its place and remedy', async () => {
  const { page } = leeway;
  await main().getByRole('link', { name: 'Import them' }).click();
  await chooseFolder();
  await main()
    .getByText(/Jonas Lind\/2026-04-31\.md, line 1: “2026-04-31” is not a day\. Write it as 2026-03-31\./)
    .waitFor();
  const write = main().getByRole('button', { name: /^Import \d+ entries$/ });
  await write.waitFor();
  expect(await write.isDisabled()).toBe(true);
  expect(await faultsOn(page)).toEqual([]);
});

it('what is left out by the leader stays out, and the rest comes in as it was looked over', async () => {
  const { page } = leeway;
  await main().getByRole('button', { name: 'Leave it out and import the rest' }).click();
  await main().getByText('2 new people, 2 one-on-ones, 2 action items, and 2 notes.').waitFor();
  await main().getByRole('combobox', { name: 'Who does “find a date”' }).selectOption('Jonas does');
  await main().getByRole('button', { name: 'Import 8 entries' }).click();
  await isThere();
  await main()
    .getByRole('button', { name: /^Take it back/ })
    .waitFor();
  expect(await faultsOn(page)).toEqual([]);
});

it('the notes stand on the person’s page as text, only for the leader', async () => {
  const { page } = leeway;
  await person(page, /^Jonas Lind/).click();
  await main().getByText('find a date', { exact: true }).first().waitFor();
  await main().getByText('He knows the way.').first().waitFor();
  expect(await main().locator('img[src="x"]').count()).toBe(0);
});

it('a file that is let go where nobody asks for one is refused, and the notebook stays', async () => {
  const { page } = leeway;
  expect(await dropFile(main(), 'calendar.ics', calendar)).toBe(true);
  await page.getByRole('heading', { level: 1, name: 'Jonas Lind' }).waitFor();
});

it('takes all of it back, imports it again as a dropped folder, and a dropped calendar along with it', async () => {
  const { page } = leeway;
  await page.getByRole('link', { name: 'Settings' }).click();
  await main().getByRole('link', { name: 'Import from files' }).click();
  await main()
    .getByRole('button', { name: /^Take it back/ })
    .click();
  await main().getByText('taken back', { exact: true }).waitFor();
  expect(await person(page, /^Jonas Lind/).count()).toBe(0);
  await dropFolder();
  await main().getByRole('button', { name: 'Leave it out and import the rest' }).click();
  await main().getByRole('button', { name: 'Import 8 entries' }).click();
  await isThere();
  const here = main().getByText('or drop them here');
  await here.waitFor();
  expect(await dropFile(here, 'calendar.ics', calendar)).toBe(true);
  await main().getByRole('button', { name: 'Choose other files' }).waitFor();
  expect(
    await main().getByRole('combobox', { name: 'Who “Jonas Lind” is' }).locator('option:checked').innerText(),
  ).toBe('Jonas Lind, who is here');
  await main().getByRole('button', { name: 'Import 3 entries' }).click();
  await main()
    .getByRole('button', { name: /^Take it back/ })
    .nth(1)
    .waitFor();
});

it('says what is here already', async () => {
  await chooseFolder();
  await main().getByText('Nothing new comes in from what you chose.').waitFor();
  await main().getByText('Here already, and skipped: 2 one-on-ones, 2 action items, and 2 notes.').waitFor();
});

it('all of it is there after a reload', async () => {
  const { page } = leeway;
  await isSaved(page);
  await page.reload();
  await unlock(page);
  await isThere();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  await main().getByText('find a date').first().waitFor();
  await person(page, /^Jonas Lind/).click();
  await main().getByText('He knows the way.').first().waitFor();
  expect(leeway.errors).toEqual([]);
  expect(leeway.foreignRequests).toEqual([]);
});
