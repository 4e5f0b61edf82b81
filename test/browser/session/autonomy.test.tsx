import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDecisionArea } from '#data/decision-areas.ts';
import { decisionsOf } from '#data/decisions.ts';
import { delegate } from '#data/delegations.ts';
import { openObstaclesOf } from '#data/obstacles.ts';
import { openedVault } from '#data/store.ts';
import { takeBacksFrom } from '#data/take-backs.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { showSession, type Shown } from './show-session.tsx';

let shown: Shown;

beforeEach(async () => {
  shown = await showSession();
  const area = await addDecisionArea({ name: 'Vendor escalation' });
  if (area.ok) await delegate({ personId: shown.person, areaId: area.result, level: 6, agreedBy: 'both' });
});
afterEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  await shown.end();
});

const line = () => page.getByRole('textbox', { name: 'Add a talking point' });
const command = async (text: string) => {
  await line().fill(text);
  await userEvent.keyboard('{Enter}');
};

test('/decision records what was decided at the agreed level, and the recap tells it', async () => {
  await command('/decision Switch to vendor B');
  await expect
    .element(page.getByRole('textbox', { name: 'What was decided' }))
    .toHaveValue('Switch to vendor B');
  await userEvent.click(page.getByRole('button', { name: 'Record decision' }));
  await expect.element(page.getByRole('heading', { name: 'Decided in this one-on-one' })).toBeVisible();
  const [decision] = await decisionsOf(shown.person)(openedVault());
  expect(decision).toMatchObject({
    what: 'Switch to vendor B',
    level: 6,
    decidedBy: 'them',
    sessionId: shown.session,
  });
  await userEvent.click(page.getByRole('button', { name: /^Wrap up/ }));
  await expect
    .poll(() => page.getByLabelText('Recap to send').element().textContent)
    .toContain('Vendor escalation: Switch to vendor B, Amara decided');
});

test('a decision below the agreed level offers a take-back, and none is noted unless it is said', async () => {
  await command('/decision Paged them');
  await userEvent.click(page.getByRole('radio', { name: /^2 Sell/ }));
  await expect.element(page.getByText(/Was it a take-back/)).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'I did' })).toBeChecked();
  await userEvent.click(page.getByRole('button', { name: 'Record decision' }));
  await expect.element(page.getByRole('heading', { name: 'Decided in this one-on-one' })).toBeVisible();
  expect(await takeBacksFrom(shown.person, 9)(openedVault())).toEqual([]);
  await command('/decision Paged them again');
  await userEvent.click(page.getByRole('radio', { name: /^2 Sell/ }));
  await userEvent.click(page.getByRole('radio', { name: 'decided anyway' }));
  await userEvent.click(page.getByRole('button', { name: 'Record decision' }));
  await expect
    .poll(() => takeBacksFrom(shown.person, 9)(openedVault()))
    .toMatchObject([{ kind: 'decided-anyway' }]);
});

test('/takeback takes one key, and words may follow', async () => {
  await command('/takeback');
  await expect
    .element(page.getByRole('button', { name: 'Decided anyway in Vendor escalation' }))
    .toHaveFocus();
  await userEvent.keyboard('4');
  await expect.element(page.getByText('Noted: Vendor escalation, answered instead of asking.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Why (optional)' }).fill('in a hurry');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => takeBacksFrom(shown.person, 9)(openedVault()))
    .toMatchObject([{ kind: 'answered-instead', note: 'in a hurry', sessionId: shown.session }]);
});

test('/takeback is not offered while the screen is shared', async () => {
  usePrivateHidden.setState({ isHidden: true });
  await line().fill('/');
  await expect.element(page.getByRole('option', { name: /\/decision/ })).toBeVisible();
  expect(page.getByRole('option', { name: /\/takeback/ }).elements()).toEqual([]);
});

test('/obstacle stands in the side column until it is out of the way', async () => {
  await command('/obstacle The firewall rule');
  await userEvent.click(page.getByRole('button', { name: 'Note obstacle' }));
  const tick = page.getByRole('checkbox', { name: 'Out of the way: The firewall rule' });
  await expect.element(tick).toBeVisible();
  await expect
    .poll(() => openObstaclesOf(shown.person)(openedVault()))
    .toMatchObject([{ what: 'The firewall rule', remover: 'me', sessionId: shown.session }]);
  await userEvent.click(tick);
  await expect.poll(() => openObstaclesOf(shown.person)(openedVault())).toEqual([]);
});

test('the side column says what to leave alone', async () => {
  await expect
    .element(page.getByText(/Vendor escalation \(Amara decides, you agreed on 6\)\. Next look/))
    .toBeVisible();
});
