import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clocksOfPerson } from '#data/clocks.ts';
import { addPerson } from '#data/people.ts';
import { clockTargets, preference, thresholds } from '#data/preferences.ts';
import { people } from '#data/tables.ts';
import type { PersonId } from '#domain/ids.ts';
import { usualClockTargets, usualThresholds } from '#domain/thresholds.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { showSettings } from './show-settings.tsx';

const today = '2026-11-23';
let opened: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;

beforeEach(async () => {
  opened = await openTestVault('2026-11-03T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
  opened.clock.set(`${today}T09:00:00Z`);
});
afterEach(() => opened.end());

const field = (name: string) => page.getByRole('textbox', { name, exact: true });

const write = async (name: string, text: string) => {
  await field(name).fill(text);
  await userEvent.tab();
};

/** What the briefing is told about her growth clock; `undefined` while it is switched off. */
const growthClock = async () => {
  const found = await opened.vault.get(people, amara);
  if (!found) throw new Error('Amara is gone');
  const clocks = await clocksOfPerson(found, today)(opened.vault);
  return clocks.find(({ kind }) => kind === 'growth');
};

test('a clock runs against the days that were written', async () => {
  await showSettings();
  await expect.element(field('Growth')).toHaveValue(String(usualClockTargets.growth));
  expect(await growthClock()).toMatchObject({ days: 20, isOverdue: false });
  await write('Growth', '20');
  await expect.poll(growthClock).toMatchObject({ targetDays: 20, days: 20, isOverdue: true });
  await expect.element(field('Career')).toHaveValue(String(usualClockTargets.career));
});

test('an emptied field switches the clock off', async () => {
  await showSettings();
  await write('Growth', '');
  await expect.poll(growthClock).toBeUndefined();
});

test.each(['0', '3661', '1.5', 'soon'])('“%s” days are refused with what to write instead', async (words) => {
  await showSettings();
  await write('Growth', words);
  await expect.element(page.getByText('A whole number from 1 to 3660, or nothing.')).toBeVisible();
  await expect.element(field('Growth')).toHaveValue(String(usualClockTargets.growth));
  expect(await growthClock()).toMatchObject({ targetDays: usualClockTargets.growth });
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(field('Growth')).not.toHaveAttribute('aria-invalid');
  // Nothing was chosen, so nothing is written down: a better default would still reach the leader.
  expect(await preference('clock-targets')(opened.vault)).toBeNull();
  await field('Growth').click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('a threshold may not be empty, and the others stay when one is changed', async () => {
  await showSettings();
  const name = 'Decisions for a practised level';
  await write(name, '5');
  await expect.poll(() => thresholds(opened.vault)).toEqual({ ...usualThresholds, minDecisions: 5 });
  await write(name, '');
  await expect.element(page.getByText('A whole number from 1 to 1000.')).toBeVisible();
  expect(await thresholds(opened.vault)).toEqual({ ...usualThresholds, minDecisions: 5 });
});

test('the usual values come back, and that can be taken back', async () => {
  await showSettings();
  await expect
    .element(page.getByRole('button', { name: 'Bring back the usual values' }))
    .not.toBeInTheDocument();
  await write('Growth', '20');
  await write('Career', 'soon');
  page.getByRole('button', { name: 'Bring back the usual values' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(field('Growth')).toHaveFocus();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await expect.element(field('Growth')).toHaveValue(String(usualClockTargets.growth));
  expect(await preference('clock-targets')(opened.vault)).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(field('Growth')).toHaveValue('20');
  await expect.poll(growthClock).toMatchObject({ targetDays: 20 });
});

test('thresholds and clocks are changed one at a time; what makes no sense is not kept; the usual come back', async () => {
  await showSettings();
  const stale = page.getByRole('textbox', { name: 'An assessment is stale after' });
  await stale.fill('60');
  await expect.poll(async () => (await thresholds(opened.vault)).staleDays).toBe(60);
  await stale.fill('many');
  await userEvent.keyboard('{Tab}');
  await expect.element(stale).toHaveValue('60');
  await expect.element(page.getByText('A whole number from 1 to 3660.')).toBeVisible();
  const stay = page.getByRole('textbox', { name: 'Stay', exact: true });
  await stay.fill('');
  await expect.poll(async () => (await clockTargets(opened.vault)).stay).toBeNull();
  await page.getByRole('button', { name: 'Bring back the usual values' }).first().click();
  await expect.poll(() => thresholds(opened.vault)).toEqual(usualThresholds);
  expect((await clockTargets(opened.vault)).stay).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await thresholds(opened.vault)).staleDays).toBe(60);
});
