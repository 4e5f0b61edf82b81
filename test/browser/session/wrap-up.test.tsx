import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { changePerson } from '#data/people.ts';
import { wrapUp, writeUpSession } from '#data/session-flow.ts';
import { planSession } from '#data/session-plan.ts';
import { addTalkingPoint, tickTalkingPoint } from '#data/talking-points.ts';
import { routes } from '#domain/routes.ts';
import { done } from '#test/helpers/open-test-vault.ts';
import { type Shown, showSession } from './show-session.tsx';

let shown: Shown;
beforeEach(async () => {
  shown = await showSession();
});
afterEach(() => shown.end());

test('after a write-up the next day counts from the last talk, whatever was planned and has passed', async () => {
  const { person, session } = shown;
  await done(changePerson(person, { cadenceDays: 7 }));
  await done(wrapUp(session, { alsoDiscussed: [], dropped: [], next: null }));
  await done(planSession(person, { day: '2026-11-20' }));
  const past = await done(writeUpSession(person, '2026-11-12'));
  await done(addTalkingPoint({ personId: person, text: 'Raised since', origin: 'me' }));
  location.hash = routes.session(past);
  await page.getByRole('button', { name: 'Wrap up' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByRole('radio', { name: /Nov 30/ })).toBeChecked();
  await expect.element(dialog.getByText('Raised since')).toBeVisible();
  expect(dialog.getByText('2nd time').elements()).toEqual([]);
});

test('a toast’s way back says so when something newer stands there', async () => {
  const { person, session } = shown;
  const point = await done(addTalkingPoint({ personId: person, text: 'Rota', origin: 'me' }));
  await page.getByRole('button', { name: 'More for Rota' }).click();
  await page.getByRole('menuitem', { name: 'Drop it' }).click();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await done(tickTalkingPoint(point, session));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText('Something newer stands there; nothing was taken back.')).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Discussed: Rota' })).toBeChecked();
});
