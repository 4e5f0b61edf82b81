import { expect } from 'vitest';
import type { Page } from 'playwright';
import { passphrase } from './passphrase.ts';

export { passphrase };

/** Creates a vault as a newcomer would and answers with the recovery key. */
export const createVault = async (page: Page, words = passphrase): Promise<string> => {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(words);
  await page.getByRole('button', { name: 'Create vault' }).click();
  const key = await typeKeyBack(page);
  await page.getByRole('button', { name: 'Open my notebook' }).click();
  await isToday(page);
  return key;
};

/** Reads the recovery key off the screen and types the asked part of it back. Answers with the key. */
export const typeKeyBack = async (page: Page): Promise<string> => {
  const parts = page.getByRole('list', { name: 'Your recovery key' }).getByRole('listitem');
  await parts.first().waitFor();
  const key = (await parts.allInnerTexts()).map((text) => text.replace(/^\d+\s+/, ''));
  const back = page.getByRole('textbox', { name: /Type back part/ });
  const label = (await page.locator('label', { hasText: 'Type back part' }).innerText()).match(/\d+/)?.[0];
  await back.fill(key[Number(label) - 1] ?? '');
  return key.join('');
};

/** Waits until Today stands. */
export const isToday = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
};

export const unlock = async (page: Page, words = passphrase): Promise<void> => {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(words);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
};

/** Opens the notebook that `startLeeway({ isReady: true })` begins with. */
export const openNotebook = async (page: Page): Promise<void> => {
  await unlock(page);
  await isToday(page);
};

/** Adds people by name alone: the first on the empty Today, the others from the sidebar. */
export const addPeople = async (page: Page, ...names: string[]): Promise<void> => {
  for (const name of names) {
    const isEmpty = await page.getByRole('heading', { name: 'Begin with one person' }).isVisible();
    if (!isEmpty) await page.getByRole('button', { name: 'Add person' }).first().click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await page.keyboard.press('Enter');
    if (!isEmpty) {
      await page.getByRole('dialog').getByText(name).waitFor();
      await page.keyboard.press('Escape');
    }
    await person(page, name).waitFor();
  }
};

/** The link to a person in the sidebar. */
export const person = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'People' }).getByRole('link', { name });

/** Goes to Today and writes one line into the capture field. */
export const capture = async (page: Page, line: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  const field = page
    .getByRole('textbox', { name: 'Capture', exact: true })
    .or(page.getByRole('combobox', { name: 'Capture', exact: true }));
  await field.fill(line);
  await field.press('Enter');
  await expect.poll(() => field.inputValue()).toBe('');
};

/** Waits for the quiet "Saved". */
export const isSaved = (page: Page): Promise<void> =>
  page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
