import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noteTakeBack } from '#data/take-backs.ts';
import { openedVault } from '#data/store.ts';
import { delegations } from '#data/tables.ts';
import { addInformation } from '#data/frames.ts';
import type { DelegationId } from '#domain/ids.ts';
import { done } from '#test/helpers/open-test-vault.ts';
import { type Shown, showAutonomy, today } from './show-autonomy.tsx';

let shown: Shown;
let id: DelegationId;
beforeEach(async () => {
  shown = await showAutonomy();
  id = await shown.placed(shown.amara, shown.vendor, 6);
  await page.getByRole('button', { name: /^Amara in Vendor/ }).click();
});
afterEach(() => shown.end());

const frame = async () => (await openedVault().get(delegations, id))?.frame;
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

test('a frame is written where it stands and saves itself', async () => {
  await field('Outcome').fill('The vendor is there in time');
  await field('Limits').fill('Two call-outs a month');
  await field('Call me when').fill('a third one looms');
  await field('Look at it again on').fill('12 jan');
  await userEvent.tab();
  await expect.poll(frame).toMatchObject({
    outcome: 'The vendor is there in time',
    limits: 'Two call-outs a month',
    callMeWhen: 'a third one looms',
    reviewOn: '2027-01-12',
  });
});

test('a review day that can’t be read changes nothing and is said', async () => {
  await field('Look at it again on').fill('soonish');
  await userEvent.tab();
  await expect.element(page.getByText(/Not a date yet/)).toBeVisible();
  expect((await frame())?.reviewOn).toBeNull();
});

test('information is added as missing, for the leader to get, and changes its state from its own button', async () => {
  await field('Add what Amara needs to know').fill('Cost reports');
  await userEvent.keyboard('{Enter}');
  const state = page.getByRole('button', { name: /^Cost reports: missing 0 d · you/ });
  await expect.element(state).toBeVisible();
  await state.click();
  await page.getByRole('menuitem', { name: 'Amara has it' }).click();
  await expect.element(page.getByRole('button', { name: 'Cost reports: has it. Change' })).toBeVisible();
  expect((await frame())?.information).toMatchObject([{ what: 'Cost reports', state: 'has', since: today }]);
});

test('the page to hand out has the frame and nothing private', async () => {
  await field('Limits').fill('Two call-outs a month');
  await done(
    noteTakeBack({
      personId: shown.amara,
      areaId: shown.vendor,
      kind: 'redid',
      note: 'faster to do it myself',
    }),
  );
  await done(addInformation(id, { what: 'Cost reports', state: 'missing', from: 'me', fromName: '' }));
  await page.getByRole('link', { name: 'As a page' }).click();
  const sheet = page.getByRole('article');
  await expect.element(sheet.getByRole('heading', { level: 1, name: 'Vendor escalation' })).toBeVisible();
  await expect.element(sheet.getByText(/Amara decides and tells me afterwards/)).toBeVisible();
  await expect.element(sheet.getByText('Two call-outs a month')).toBeVisible();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(shown.copied).toContain('## Limits\n\nTwo call-outs a month');
  expect(shown.copied()).toContain('- Cost reports: missing since');
  for (const text of [shown.copied(), sheet.element().textContent])
    expect(text).not.toMatch(/faster|redid|owe/);
});
