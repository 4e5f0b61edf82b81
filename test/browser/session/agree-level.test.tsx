import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addDecisionArea } from '#data/decision-areas.ts';
import { delegate } from '#data/delegations.ts';
import { proposeLevel } from '#data/level-proposals.ts';
import { openedVault } from '#data/store.ts';
import { delegations, talkingPoints } from '#data/tables.ts';
import { undoLast } from '#data/undo.ts';
import type { DelegationId, TalkingPointId } from '#domain/ids.ts';
import { done } from '#test/helpers/open-test-vault.ts';
import { type Shown, showSession } from './show-session.tsx';

let shown: Shown;
let id: DelegationId;
let point: TalkingPointId;
beforeEach(async () => {
  shown = await showSession();
  const areaId = await done(addDecisionArea({ name: 'Vendor escalation' }));
  const personId = shown.person;
  id = await done(delegate({ personId, areaId, level: 3, agreedBy: 'me', on: '2026-09-02' }));
  point = await done(proposeLevel({ personId, areaId, level: 6, text: 'Who pages the vendor?' }));
});
afterEach(() => shown.end());

const dialog = page.getByRole('dialog');
const open = () => page.getByRole('button', { name: 'Agree the level now' }).click();

test('a proposed level is agreed under its point: the level moves, the point is discussed, a line says so', async () => {
  await expect.element(page.getByText('proposed: 6 inquire')).toBeVisible();
  await open();
  await expect.element(dialog.getByText(/Until now: 3 consult/)).toBeVisible();
  await expect.element(dialog.getByRole('radio', { name: /^6 Inquire/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Agree it' }).click();
  await expect.element(page.getByText('Vendor escalation: 3 consult → 6 inquire, from today')).toBeVisible();
  await expect
    .element(page.getByRole('checkbox', { name: 'Discussed: Who pages the vendor?' }))
    .toBeChecked();
  expect((await openedVault().get(delegations, id))?.history.at(-1)).toMatchObject({
    level: 6,
    agreedBy: 'both',
    sessionId: shown.session,
    talkingPointId: point,
  });
});

test('undo takes the level and the tick back together; the offer stands again', async () => {
  await open();
  await dialog.getByRole('radio', { name: /^5 Advise/ }).click();
  await dialog.getByRole('button', { name: 'Agree it' }).click();
  await expect.element(page.getByText(/3 consult → 5 advise/)).toBeVisible();
  await undoLast();
  await expect.element(page.getByRole('button', { name: 'Agree the level now' })).toBeVisible();
  expect(page.getByText(/→/).elements()).toEqual([]);
  expect(await openedVault().get(talkingPoints, point)).toMatchObject({ state: 'open' });
});

test('the two agree to leave it as it is: that stands under the point, and nothing more is asked', async () => {
  await open();
  await dialog.getByRole('radio', { name: /^3 Consult/ }).click();
  await dialog.getByRole('button', { name: 'Agree it' }).click();
  await expect.element(page.getByText('Vendor escalation stays at 3 consult')).toBeVisible();
  expect(page.getByRole('button', { name: 'Agree the level now' }).elements()).toEqual([]);
  await undoLast();
  await expect.element(page.getByText('proposed: 6 inquire')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Agree the level now' })).toBeVisible();
});

test('a point about anything else offers no level', async () => {
  await page.getByRole('textbox', { name: 'Add a talking point', exact: true }).fill('The rota');
  await expect.element(page.getByText('proposed: 6 inquire')).toBeVisible();
  expect(page.getByRole('button', { name: 'Agree the level now' }).elements()).toHaveLength(1);
});
