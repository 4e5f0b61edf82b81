import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInDark, faultsOn } from '#test/helpers/axe.ts';
import { addPeople, openNotebook, isSaved, isToday, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// One private page a month: a sentence that stays, and figures that open what they came from.

let leeway: Leeway;

const toMirror = async () => {
  const places = leeway.page.getByRole('navigation', { name: 'Main' });
  await places.getByRole('link', { name: 'Mirror' }).click();
  await leeway.page.getByRole('heading', { level: 1, name: 'Mirror' }).waitFor();
};
const sentence = () => leeway.page.getByRole('textbox', { name: 'What I will leave alone' });

describe('the leader’s own mirror', () => {
  beforeAll(async () => {
    leeway = await startLeeway({ isReady: true });
  });
  afterAll(() => leeway.end());

  it('explains itself while there is nothing to see', async () => {
    await openNotebook(leeway.page);
    await addPeople(leeway.page, 'Amara Osei');
    await toMirror();
    await leeway.page.getByRole('heading', { name: 'Nothing to see yet' }).waitFor();
    await leeway.page.getByRole('link', { name: 'Open the board' }).waitFor();
    expect(await faultsOn(leeway.page)).toEqual([]);
  });

  it('keeps the sentence through locking and loading again', async () => {
    const { page } = leeway;
    await sentence().fill('Release scheduling, also on Fridays.');
    await page.keyboard.press('Tab');
    await isSaved(page);
    await page.reload();
    await unlock(page);
    await toMirror();
    await expect.poll(() => sentence().inputValue()).toBe('Release scheduling, also on Fridays.');
  });

  it('asks nobody else and complains about nothing', () =>
    expect([leeway.foreignRequests, leeway.errors]).toEqual([[], []]));
});

describe('the sample team’s mirror', () => {
  beforeAll(async () => {
    leeway = await startLeeway();
    const { page } = leeway;
    await page.getByRole('button', { name: 'Look around with a sample team' }).click();
    await page.getByText('Seating the sample team').waitFor({ state: 'detached', timeout: 60_000 });
    await isToday(page);
  });
  afterAll(() => leeway.end());

  it('opens the items of a figure by keyboard alone, and comes back to it', async () => {
    const { page } = leeway;
    await toMirror();
    const figure = page.getByRole('button', { name: /^One-on-ones with Amara: \d+$/ });
    const n = Number((await figure.innerText()).trim());
    await figure.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'One-on-ones with Amara' });
    await expect.poll(() => dialog.getByRole('link').count()).toBe(n);
    expect(await faultsOn(page)).toEqual([]);
    expect(await faultsInDark(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .toMatch(/^One-on-ones with Amara/);
  });

  it('has nothing that axe holds against it, also with its tables open', async () => {
    const { page } = leeway;
    // Unfolded, a button is called otherwise.
    const folded = page.getByRole('button', { name: 'Show the numbers' });
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await faultsOn(page)).toEqual([]);
    expect(await faultsInDark(page)).toEqual([]);
  });

  it('leads from an item to where it lives', async () => {
    const { page } = leeway;
    await page.getByRole('button', { name: /^One-on-ones with Amara: \d+$/ }).click();
    await page.getByRole('dialog').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /Amara Osei/ }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('hides as a whole while the screen is shared', async () => {
    const { page } = leeway;
    await toMirror();
    await page.getByRole('heading', { name: 'Letting go' }).waitFor();
    await page.keyboard.press('Control+.');
    await page.getByRole('heading', { name: 'Letting go' }).waitFor({ state: 'detached' });
    await page.getByText('Out of sight while you share the screen.', { exact: false }).waitFor();
    await page.keyboard.press('Control+.');
  });

  it('says on Today how the last six weeks went, and opens what it says it from', async () => {
    const { page } = leeway;
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
    await page.getByRole('heading', { name: 'Six weeks' }).waitFor();
    await page.getByRole('button', { name: /^Topics theirs: \d+\s?% of \d+$/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Topics theirs' });
    await dialog.getByRole('heading', { name: /^From them · \d+$/ }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('complains about nothing', () => expect(leeway.errors).toEqual([]));
});
