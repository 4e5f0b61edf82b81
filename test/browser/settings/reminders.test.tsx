import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { preference } from '#data/preferences.ts';
import { openTestVault } from '#test/helpers/open-test-vault.ts';
import { showSettings } from './show-settings.tsx';

let opened: Awaited<ReturnType<typeof openTestVault>>;

beforeEach(async () => {
  opened = await openTestVault('2026-11-23T09:00:00Z');
});
afterEach(() => opened.end());

const chip = (name: string) => page.getByRole('radio', { name, exact: true });
const kept = () => preference('reminders')(opened.vault);

test('reminders are off, and nothing is asked of the system, until the leader wants them', async () => {
  const mayRemind = vi.fn(async () => true);
  await showSettings({ mayRemind });
  await expect.element(chip('Say nothing')).toBeChecked();
  expect(await kept()).toBeNull();
  expect(mayRemind).not.toHaveBeenCalled();
  await page.getByText('Without a name').click();
  await expect.poll(kept).toBe('discreet');
  expect(mayRemind).toHaveBeenCalledOnce();
  await expect.element(page.getByText('It will read: “A one-on-one in 10 minutes”.')).toBeVisible();
  await page.getByText('With the name').click();
  await expect.poll(kept).toBe('named');
  await expect.element(page.getByText('One-on-one with Priya in 10 minutes', { exact: false })).toBeVisible();
  await page.getByText('Say nothing').click();
  await expect.poll(kept).toBe('off');
  expect(mayRemind).toHaveBeenCalledTimes(2);
});

test('where the system shows none they stay off, and that is said', async () => {
  await showSettings({ mayRemind: async () => false });
  await page.getByText('Without a name').click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.poll(kept).toBe('off');
  await expect.element(chip('Say nothing')).toBeChecked();
});
