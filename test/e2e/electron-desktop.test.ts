import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { profilePerTest } from '#test/helpers/electron-profile.ts';
import { type ElectronProgram, spawnElectronProgram } from '#test/helpers/electron-program.ts';
import { addPeople, openNotebook, person, unlock } from '#test/helpers/leader.ts';
import { layIntoProfile } from '#test/helpers/ready-notebook.ts';

const { profile, start } = profilePerTest();

const placeOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const isAt = (page: Page, place: string) => expect.poll(() => placeOf(page)).toBe(`#${place}`);

type Item = { id?: string; label?: string; role?: string; enabled?: boolean; submenu?: Item[] };
const flat = (items: Item[]): Item[] => items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);
const notebookItems = async (ask: ElectronProgram['ask']): Promise<Item[]> =>
  flat((await ask('menu')) as Item[]).filter(({ id }) => id?.startsWith('notebook:'));

test('the menu, links, a second start and reminders lead into the open notebook, and wait at a locked one', async () => {
  layIntoProfile(profile());
  const { page, ask } = await start();
  expect((await notebookItems(ask)).length).toBeGreaterThan(12);
  expect((await notebookItems(ask)).filter(({ enabled }) => enabled)).toEqual([]);
  await openNotebook(page);
  await addPeople(page, 'Ottilie Brandtqvist', 'Jun Arimoto');
  await expect.poll(async () => (await notebookItems(ask)).every(({ enabled }) => enabled)).toBe(true);
  await person(page, 'Ottilie Brandtqvist').click();
  const ottilie = (await placeOf(page)).slice('#/people/'.length);

  // Everything in the menu that the page follows.
  for (const [label, place] of [
    ['Mirror', '/mirror'],
    ['Autonomy', '/autonomy'],
    ['Feedback', '/feedback'],
    ['Growth', '/team-skills'],
    ['Library', '/library'],
    ['Settings…', '/settings'],
    ['Today', '/'],
  ] as const) {
    await ask('click', label);
    await isAt(page, place);
  }
  for (const [label, dialog] of [
    ['Capture a Thought…', 'Capture a thought'],
    ['Add Person…', 'Add people'],
    ['Search or Jump…', 'Search or jump'],
    ['Keys', 'Keys'],
  ] as const) {
    await ask('click', label);
    await page.getByRole('dialog', { name: dialog }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await ask('click', 'Undo the Last Action');
  await expect
    .poll(() => page.getByRole('status').allInnerTexts())
    .toContainEqual(expect.stringMatching(/take back|Taken back/));
  await ask('click', 'Hide or Show Everything Private');
  await ask('click', 'Search or Jump…');
  await page.getByRole('option', { name: 'Show private notes again' }).click();

  await ask('click', 'Back Up Now');
  await page
    .getByRole('status')
    .getByText(/Backed up|Nothing has changed/)
    .waitFor();

  // Links: the listed ones are followed, any other only brings the window to the front.
  await ask('open-link', `leeway://person/${ottilie}`);
  await isAt(page, `/people/${ottilie}`);
  for (const link of [`leeway://person/${ottilie}/details`, 'leeway://lock', 'leeway://today?x=1']) {
    await ask('second-start', `leeway -- ${link}`);
    await isAt(page, `/people/${ottilie}`);
  }
  await ask('second-start', 'leeway -- leeway://today');
  await isAt(page, '/');

  // A one-on-one started from the menu needs a name and nothing else.
  await ask('click', 'New One-on-One…');
  await page.getByRole('dialog', { name: 'Search or jump' }).waitFor();
  await page.keyboard.type('jun');
  await page.getByRole('option', { name: 'Start one-on-one with Jun Arimoto' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toMatch(/^#\/sessions\//);
  const session = (await placeOf(page)).slice('#/sessions/'.length);

  // A reminder is one line for the system, and a click on it opens its one-on-one.
  await ask('click', 'Today');
  await isAt(page, '/');
  expect(
    await page.evaluate((id) => window.leeway?.showReminder('A one-on-one in 10 minutes', id), session),
  ).toBe(true);
  expect(await ask('reminders')).toEqual([
    { title: 'Leeway', body: 'A one-on-one in 10 minutes', silent: true },
  ]);
  await ask('click-reminder');
  await isAt(page, `/sessions/${session}`);

  // Locked, nothing opens by itself; the newest link waits, the menu does not.
  await ask('click', 'Lock Now');
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  await expect.poll(async () => (await notebookItems(ask)).some(({ enabled }) => enabled)).toBe(false);
  await ask('click', 'Mirror');
  await ask('open-link', 'leeway://capture');
  await ask('minimize');
  await ask('second-start', `leeway leeway://briefing/${ottilie}`);
  expect(((await ask('facts')) as { calls: string[] }).calls.slice(-3)).toEqual(['restore', 'show', 'focus']);
  expect(await placeOf(page)).not.toContain(ottilie);
  await unlock(page);
  await isAt(page, `/people/${ottilie}/briefing`);
});

/** The program without a screen: its window is there, its page is not. */
const startBare = async (env: Record<string, string> = {}) => {
  const child = spawnElectronProgram(profile(), env);
  await once(child, 'message');
  return {
    ask: async (order: string, value?: string): Promise<unknown> => {
      child.send({ id: 1, order, value });
      return ((await once(child, 'message')) as [{ value: unknown }])[0].value;
    },
    end: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
};

test('the window opens where it stood, and somewhere else when its display is gone', async () => {
  type Facts = { window: object; calls: string[] };
  const displays = [
    { workArea: { x: 0, y: 0, width: 1920, height: 1040 } },
    { workArea: { x: 1920, y: 0, width: 2560, height: 1400 } },
  ];
  const bounds = { x: 2100, y: 40, width: 1500, height: 900 };
  const first = await startBare();
  await first.ask('place-window', JSON.stringify(bounds));
  await first.ask('maximize');
  await first.ask('close-window');
  const kept = (): unknown => JSON.parse(readFileSync(join(profile(), 'window.json'), 'utf8'));
  expect(kept()).toEqual({ bounds, isMaximized: true });
  await first.end();
  const again = await startBare({ LEEWAY_STAND_IN_DISPLAYS: JSON.stringify(displays) });
  const { window, calls } = (await again.ask('facts')) as Facts;
  expect(window).toMatchObject(bounds);
  expect(calls).toEqual(['maximize', 'show']);
  await again.end();
  const other = await startBare();
  const alone = (await other.ask('facts')) as Facts;
  expect(alone.window).toMatchObject({ width: 1360, height: 860 });
  expect(alone.window).not.toHaveProperty('x');
  expect(alone.calls).toEqual(['show']);
  await other.end();
});
