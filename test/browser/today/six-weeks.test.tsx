import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TodayScreen } from '#features/today/today-screen.tsx';
import { fillNovember, keepOneMore } from '#test/browser/mirror/mirror-records.ts';
import { openTestVault } from '#test/helpers/open-test-vault.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { showScreen } from './show-screen.tsx';

let opened: Awaited<ReturnType<typeof openTestVault>>;

beforeEach(async () => {
  opened = await openTestVault('2026-11-23T09:00:00Z');
});
afterEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  await opened.end();
});

const figure = (name: string) => page.getByRole('button', { name });

test('says “too little yet” with its n, speaks from the minimum on, and opens its items', async () => {
  await fillNovember(opened.vault);
  await showScreen(<TodayScreen />);
  await expect.element(figure('Topics theirs: too little yet, 1 of 8')).toBeVisible();
  await expect.element(figure('Promises kept by you: too little yet, 4 of 5')).toBeVisible();
  // Three decisions at agreed level 5: two were used at 3, and both take-backs fell on the last of these.
  await figure('Decisions left alone: 1 of 3').click();
  const dialog = page.getByRole('dialog', { name: 'Decisions left alone' });
  await expect.element(dialog.getByRole('heading', { name: 'Not left alone · 2' })).toBeVisible();
  await expect.element(dialog.getByRole('link', { name: 'Choice 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await keepOneMore(opened.vault);
  await expect.element(figure('Promises kept by you: 80% of 5')).toBeVisible();
});

test('is out of sight while the screen is shared, and absent before anything happened', async () => {
  const empty = await showScreen(<TodayScreen />);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Six weeks' })).not.toBeInTheDocument();
  await empty.unmount();
  await fillNovember(opened.vault);
  await showScreen(<TodayScreen />);
  await expect.element(page.getByRole('heading', { name: 'Six weeks' })).toBeVisible();
  usePrivateHidden.getState().toggled();
  await expect.element(page.getByRole('heading', { name: 'Six weeks' })).not.toBeInTheDocument();
});
