import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOn } from '#test/helpers/axe.ts';
import { addPeople, capture, isSaved, openNotebook, person } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';
import { canTravel, openOnDay } from '#test/helpers/time-travel.ts';

// Asked by a person: everything about them in one file. And much later: old private impressions may go, if the leader says so.

let leeway: Leeway;
let page: Page;
const day = () =>
  new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date());

beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
  ({ page } = leeway);
  await canTravel(page);
  await page.reload();
});
afterAll(() => leeway.end());

const open = async (name: string) => {
  await person(page, name).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

const note = async (name: string, text: string, mark: string, isShared = false) => {
  await open(name);
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Note' }).fill(text);
  if (isShared) await dialog.getByText(/ and me$/).click();
  await dialog.getByText(mark, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Keep note' }).click();
  await dialog.waitFor({ state: 'detached' });
};

/** Asks for everything and reads what is in the file. */
const saved = async (asked: () => Promise<void>) => {
  await asked();
  const file = await leeway.saved(() =>
    page.getByRole('dialog').getByRole('button', { name: 'Save the file' }).click(),
  );
  const files = Object.entries(unzipSync(file.bytes));
  await page.getByText('Saved: everything-about-').waitFor();
  const named = (ending: string) =>
    strFromU8(files.find(([name]) => name.endsWith(ending))?.[1] ?? new Uint8Array());
  return {
    names: [file.name, ...files.map(([name]) => name)],
    markdown: named('.md'),
    json: named('.json'),
  };
};

const fromMenu = async () => {
  await page.getByRole('button', { name: 'More for Amara Osei' }).click();
  await page.getByRole('menuitem', { name: 'Everything about Amara' }).click();
};

it('has a one-on-one, promises and notes about two people', async () => {
  await openNotebook(page);
  await addPeople(page, 'Amara Osei', 'Wen Zhao');
  await capture(page, '@amara ask how the brindlecote handover felt');
  await capture(page, 'owe amara the quillmere figures');
  await open('Amara Osei');
  await page.getByRole('button', { name: 'Start one-on-one' }).click();
  await page.getByRole('checkbox', { name: 'Discussed: ask how the brindlecote handover felt' }).check();
  await isSaved(page);
  await page.getByRole('button', { name: 'Wrap up' }).click();
  await page.getByRole('button', { name: 'Finish' }).click();
  await note('Amara Osei', 'Agreed on the **harrowmere** plan.', 'plan', true);
  await note('Amara Osei', 'Perhaps she looks for the wexcombe chair.', 'impression');
  await note('Amara Osei', 'Seemed tollbridge tired.', 'no mark');
  await note(
    'Wen Zhao',
    'His own ottermill matter.\nHe learns from Amara, who is fennimore patient.',
    'fact',
  );
  await open('Amara Osei');
});

it('the question says what is inside, and is usable by everyone', async () => {
  await fromMenu();
  const dialog = page.getByRole('dialog', { name: 'Everything about Amara Osei' });
  await dialog.getByText('Only you read 2 private notes').waitFor();
  await dialog.getByText('1 passage from elsewhere names them.').waitFor();
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

it('one file holds every word with its day and source, as Markdown and JSON', async () => {
  const { names, markdown, json } = await saved(fromMenu);
  expect(names[0]).toMatch(/^everything-about-AO-\d{4}-\d{2}-\d{2}\.zip$/);
  expect(names.slice(1).map((name) => name.replace(/.*\./, ''))).toEqual(['md', 'json']);
  for (const word of ['brindlecote', 'quillmere', 'harrowmere', 'wexcombe', 'tollbridge', 'fennimore']) {
    expect(markdown).toContain(word);
    expect(json).toContain(word);
  }
  expect(`${markdown}${json}`).not.toMatch(/ottermill|Wen Zhao/);
  expect(markdown).toContain('# Everything about Amara Osei');
  expect(markdown).toContain(`### ${day()} · regular`);
  expect(markdown).toContain(
    `- **${day()}** Perhaps she looks for the wexcombe chair. *(only for the leader)*`,
  );
  const file = JSON.parse(json) as {
    about: string;
    records: Record<string, { text?: string; sessionId?: string; writtenDownAt: string }[]>;
  };
  expect(file.about).toBe('Amara Osei');
  expect(file.records['talkingPoints']?.[0]).toMatchObject({ sessionId: 'sessions-1' });
  expect(file.records['notes']?.every(({ writtenDownAt }) => writtenDownAt.startsWith('20'))).toBe(true);
});

it('what the leader leaves out is nowhere in it, and its first lines say so', async () => {
  const { markdown, json } = await saved(async () => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog').getByRole('combobox').fill('everything about amara');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Everything about Amara Osei' });
    await dialog.getByRole('checkbox', { name: /Leave out what only you read/ }).check();
    await dialog.getByRole('checkbox', { name: /Leave out passages from elsewhere/ }).check();
  });
  expect(`${markdown}${json}`).not.toMatch(/wexcombe|tollbridge|fennimore/);
  expect(markdown).toContain('harrowmere');
  expect(markdown).toContain('The leader left out what only they read: 2 private notes.');
  expect(markdown).toContain('The leader left out 1 passage from elsewhere in the notebook');
});

const today = () =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
const lookThrough = () => page.getByRole('button', { name: 'Look through them' });

it('a year later nothing is asked', async () => {
  await openOnDay(page, 365);
  await today();
  await page.getByRole('heading', { name: 'Gone quiet' }).waitFor();
  expect(await lookThrough().count()).toBe(0);
});

it('after eighteen months one line asks, and its list holds exactly the old impressions', async () => {
  await openOnDay(page, 560);
  await today();
  await page.getByText('2 private impressions are older than 18 months.').waitFor();
  await page.keyboard.press('ControlOrMeta+.');
  await lookThrough().waitFor({ state: 'detached' });
  await page.keyboard.press('ControlOrMeta+.');
  await lookThrough().click();
  const dialog = page.getByRole('dialog', { name: 'Old private impressions' });
  await dialog.getByText('Perhaps she looks for the wexcombe chair.').waitFor();
  await dialog.getByText('Seemed tollbridge tired.').waitFor();
  expect(await dialog.getByRole('checkbox').count()).toBe(2);
  expect(await faultsOn(page)).toEqual([]);
});

it('the ticked one goes, the other stays, and the keyboard is somewhere useful afterwards', async () => {
  const dialog = page.getByRole('dialog', { name: 'Old private impressions' });
  const row = dialog.getByRole('listitem').filter({ hasText: 'wexcombe' });
  await row.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Delete 1, keep 1' }).click();
  await page.getByText('Deleted 1 private impression.').waitFor();
  await lookThrough().waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName.toLowerCase())).toBe('input');
});

it('so it is after the next start too', async () => {
  await openOnDay(page, 600);
  await today();
  await page.getByRole('heading', { name: 'Gone quiet' }).waitFor();
  expect(await lookThrough().count()).toBe(0);
  await open('Amara Osei');
  await page.getByText('Seemed tollbridge tired.').waitFor();
  expect(await page.getByText('wexcombe').count()).toBe(0);
});

it('half a year later the one that was kept comes up again', async () => {
  await openOnDay(page, 745);
  await today();
  await page.getByText('1 private impression is older than 18 months.').waitFor();
});

it('asks for nothing outside, and the console stays silent', () => {
  expect(leeway.foreignRequests).toEqual([]);
  expect(leeway.errors).toEqual([]);
});
