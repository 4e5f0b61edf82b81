import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openedVault } from '#data/store.ts';
import { decisionAreas } from '#data/tables.ts';
import { type Shown, showAutonomy } from './show-autonomy.tsx';

let shown: Shown;
beforeEach(async () => {
  shown = await showAutonomy({ areas: false });
});
afterEach(() => shown.end());

test('an empty board teaches one step: ticked examples become areas, then somebody is put on', async () => {
  const begin = page.getByRole('button', { name: /on the board$/ });
  await expect.element(begin).toBeDisabled();
  await page.getByRole('checkbox', { name: /^Release scheduling/ }).click();
  await page.getByRole('checkbox', { name: /^Production access/ }).click();
  await page.getByRole('button', { name: 'Put 2 areas on the board' }).click();
  await expect.element(page.getByRole('rowheader', { name: /Production access/ })).toBeVisible();
  expect(await openedVault().list(decisionAreas)).toHaveLength(2);
  await expect.element(page.getByText(/Nobody is on the board yet/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Put someone on the board' })).toBeVisible();
});
