import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addActionItem, moveActionItem, openActionItemsOf } from '#data/action-items.ts';
import { useLive } from '#data/live.ts';
import { addPerson } from '#data/people.ts';
import type { PersonId } from '#domain/ids.ts';
import { ActionItemRow } from '#parts/action-item-row.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

// product.md, "Follow-through": at the third move the app asks: do it now, drop it, hand it over, or say it anew.

let opened: Awaited<ReturnType<typeof openTestVault>>;
let priya: PersonId;

beforeEach(async () => {
  opened = await openTestVault('2026-11-23T09:00:00Z');
  priya = await done(addPerson('Priya Nair'));
});
afterEach(() => opened.end());

const Open = () => {
  const items = useLive(openActionItemsOf(priya), []) ?? [];
  return items.map((item) => (
    <ActionItemRow key={item.id} item={item} personName="Priya" today="2026-11-23" />
  ));
};

const movedTimes = async (times: number) => {
  const id = await done(
    addActionItem({ personId: priya, text: 'Budget figures', owner: 'me', due: '2026-11-24' }),
  );
  for (let at = 1; at <= times; at += 1) await done(moveActionItem(id, `2026-12-0${at}`));
  await showScreen(<Open />);
  await page.getByRole('button', { name: 'More for Budget figures' }).click();
  await page.getByRole('menuitem', { name: 'Move the date' }).click();
};
const button = (name: string) => page.getByRole('dialog').getByRole('button', { name });

test('the second move is just a move', async () => {
  await movedTimes(1);
  await expect.element(page.getByRole('textbox', { name: 'New date' })).toBeVisible();
  await expect.element(button('Say it anew')).not.toBeInTheDocument();
});

test('the third asks first, and dropping it can be undone', async () => {
  await movedTimes(2);
  await expect.element(page.getByText('This moved 2 times already.', { exact: false })).toBeVisible();
  await button('Drop it').click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(await openActionItemsOf(priya)(opened.vault)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await openActionItemsOf(priya)(opened.vault)).length).toBe(1);
});

test('it can be handed over, said anew, or moved all the same', async () => {
  await movedTimes(2);
  await button('Move it all the same').click();
  await expect.element(page.getByRole('textbox', { name: 'New date' })).toHaveFocus();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'More for Budget figures' }).click();
  await page.getByRole('menuitem', { name: 'Move the date' }).click();
  await button('Say it anew').click();
  await expect.element(page.getByRole('dialog', { name: 'Say it anew' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'More for Budget figures' }).click();
  await page.getByRole('menuitem', { name: 'Move the date' }).click();
  await button('Hand it over to Priya').click();
  await expect
    .poll(async () => (await openActionItemsOf(priya)(opened.vault)).map(({ owner }) => owner))
    .toEqual(['them']);
});
