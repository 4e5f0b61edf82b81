import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openPointAboutArea } from '#data/level-proposals.ts';
import { openedVault } from '#data/store.ts';
import { levelCards } from '#data/tables.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { type Shown, showAutonomy, today } from './show-autonomy.tsx';

let shown: Shown;
beforeEach(async () => {
  shown = await showAutonomy();
  await shown.placed(shown.amara, shown.vendor, 4);
  await page.getByRole('button', { name: /^Amara in Vendor/ }).click();
  await page.getByRole('button', { name: 'Two cards' }).click();
});
afterEach(() => shown.end());

const dialog = page.getByRole('dialog');
const press = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
const lay = async (level: RegExp) => {
  await dialog.getByRole('radio', { name: level }).click();
  await press('Lay it face down');
};
/** Everything in the dialog that anyone or anything could read: words, names, states, values. */
const readable = () => dialog.element().outerHTML;

test('the first card can’t be seen before the turn, by nobody and nothing', async () => {
  await lay(/^3 Consult/);
  await expect.element(dialog.getByText(/Your card lies face down/)).toBeVisible();
  expect(readable()).not.toMatch(/consult/i);
  await press('I am Amara');
  await expect.element(dialog.getByText(/Amara, who decides here, as you see it/)).toHaveFocus();
  expect(dialog.getByRole('radio', { checked: true }).elements()).toEqual([]);
  const consult = dialog.getByRole('radio', { name: /^3 Consult/ }).element();
  const other = dialog.getByRole('radio', { name: /^2 Sell/ }).element();
  const looks = (one: Element) => one.parentElement?.outerHTML.replace(/\d \w+|aria-label="[^"]*"/g, '');
  expect(looks(consult)).toBe(looks(other));
  expect(usePrivateHidden.getState().isHidden).toBe(true);
  await lay(/^6 Inquire/);
  expect(readable()).not.toMatch(/consult|inquire/i);
  expect(await openedVault().count(levelCards)).toBe(0);
  await press('Turn both');
  await expect.element(dialog.getByText(/3 levels apart/)).toBeVisible();
  expect(readable()).toMatch(/Consult.*Inquire/);
});

test('a gap of two becomes a talking point by itself, and says so', async () => {
  await lay(/^4 Agree/);
  await press('I type Amara’s answer in');
  await lay(/^2 Sell/);
  await press('Turn both');
  await expect.element(dialog.getByText(/It is a talking point for your next one-on-one now/)).toBeVisible();
  const point = await openPointAboutArea(shown.amara, shown.vendor)(openedVault());
  expect(point?.text).toBe('Vendor escalation: one of us sees 2 sell, the other 4 agree. Who decides?');
  expect(await openedVault().list(levelCards)).toMatchObject([
    { mine: 4, theirs: 2, turnedOn: today, talkingPointId: point?.id },
  ]);
  await press('Done');
  await page.getByText('History', { exact: true }).click();
  await expect.element(page.getByText('Two cards: you 4 agree, Amara 2 sell')).toBeVisible();
});

test('one apart or alike is noted, and nothing is added to the agenda', async () => {
  await lay(/^4 Agree/);
  await press('I type Amara’s answer in');
  await lay(/^4 Agree/);
  await press('Turn both');
  await expect.element(dialog.getByText(/The same card/)).toBeVisible();
  expect(await openPointAboutArea(shown.amara, shown.vendor)(openedVault())).toBeNull();
});

test('cards given up before the turn leave nothing', async () => {
  await lay(/^4 Agree/);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => dialog.elements()).toEqual([]);
  expect(await openedVault().count(levelCards)).toBe(0);
});
