import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOn } from '#test/helpers/axe.ts';
import { isSaved, openNotebook } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// A ladder comes from a file: refused with its place while it is wrong, then seen before it is added, then taken back.

const family = `name: Platform engineer
summary: For engineers who run the platform at the Financial Times.
levels:
  - id: one
    name: Engineer
  - id: two
    name: Senior engineer
themes:
  - id: incidents
    name: Leading incidents
competencies:
  - id: 4b1
    level: one
    theme: incidents
    summary: Says early that something looks wrong.
    proficiency: Awareness
  - id: 4b2
    level: two
    theme: incidents
    summary: Leads an incident to its end.
`;

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
  await openNotebook(leeway.page);
});
afterAll(() => leeway.end());

const main = () => leeway.page.getByRole('main');
const dialog = () => leeway.page.getByRole('dialog');

const choose = (name: string, text: string) =>
  leeway.page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });

it('says where a file is wrong and what to do, and adds nothing', async () => {
  const { page } = leeway;
  await page.getByRole('navigation').getByRole('link', { name: 'Library' }).click();
  await main().getByRole('button', { name: 'Import' }).click();
  await choose('platform.yml', family.replace('level: two', 'level: three'));
  await dialog()
    .getByText(
      'platform.yml, line 18 (competencies, item 2, level): there is no level “three”. Known are: one, two.',
    )
    .waitFor();
  expect(await faultsOn(page)).toEqual([]);
});

it('shows what is in a sound file, with its licence, before anything is added', async () => {
  await choose('platform.yml', family);
  await dialog().getByText('2 steps · 1 skill · 2 expectations').waitFor();
  expect(await dialog().getByRole('textbox', { name: 'Licence' }).inputValue()).toBe('MIT');
  expect(await dialog().getByRole('textbox', { name: 'Whose words these are' }).inputValue()).toContain(
    'Copyright (c) 2019 Financial Times',
  );
  expect(await faultsOn(leeway.page)).toEqual([]);
});

it('adds the ladder, whose cells can be written in by keyboard alone', async () => {
  const { page } = leeway;
  await dialog().getByRole('button', { name: 'Add this ladder' }).press('Enter');
  const grid = main().getByRole('grid', { name: 'Skills and steps of Platform engineer' });
  await grid.getByText('Leads an incident to its end.').waitFor();
  await main().getByText('Licence: MIT · Copyright (c) 2019 Financial Times', { exact: false }).waitFor();
  await grid.getByRole('button', { name: /^Leading incidents, Engineer/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type('\n- Calls for help before it is late');
  await page.keyboard.press('Escape');
  const cell = grid.getByRole('button', { name: /^Leading incidents, Senior engineer: .*before it is late/ });
  await cell.waitFor();
  expect(await cell.evaluate((node) => node === document.activeElement)).toBe(true);
  await isSaved(page);
  expect(await faultsOn(page)).toEqual([]);
});

it('gives the ladder out as a file, licence and all', async () => {
  const { page } = leeway;
  const { bytes } = await leeway.saved(async () => {
    await main().getByRole('button', { name: 'More for Platform engineer' }).click();
    await page.getByRole('menuitem', { name: 'Save as a Leeway file (JSON)' }).click();
  });
  expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
    format: 'leeway-ladder',
    ladder: { name: 'Platform engineer', licence: 'MIT' },
  });
});

it('takes an import back as a whole', async () => {
  const { page } = leeway;
  await main().getByRole('link', { name: 'Library' }).click();
  await main().getByRole('button', { name: 'Import' }).click();
  await dialog()
    .getByRole('textbox', { name: 'The text of a ladder' })
    .fill('role,skill,level,expectation\nAnalyst,Asking,1,Asks why\n');
  await dialog().getByRole('button', { name: 'Read it' }).click();
  await dialog().getByRole('button', { name: 'Add this ladder' }).click();
  await main().getByRole('grid', { name: 'Skills and steps of Analyst' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await main().getByRole('link', { name: 'Platform engineer' }).waitFor();
  expect(await main().getByRole('link', { name: 'Analyst' }).count()).toBe(0);
  expect(leeway.errors).toEqual([]);
  expect(leeway.foreignRequests).toEqual([]);
});
