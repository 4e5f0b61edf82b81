import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDecisionArea } from '#data/decision-areas.ts';
import { noteOutcome, recordDecision } from '#data/decisions.ts';
import { delegate, delegationIn } from '#data/delegations.ts';
import { writeFrame } from '#data/frames.ts';
import { raiseObstacle } from '#data/obstacles.ts';
import { addPerson, changePerson } from '#data/people.ts';
import { noteTakeBack } from '#data/take-backs.ts';
import { openTalkingPointsOf } from '#data/talking-points.ts';
import { looks } from '#data/tables.ts';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import type { DecisionAreaId, PersonId } from '#domain/ids.ts';
import { PersonScreen } from '#features/people/person-screen.tsx';
import { BriefingScreen } from '#features/session/briefing-screen.tsx';
import { TodayScreen } from '#features/today/today-screen.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;

const onDay = (day: string) => opened.clock.set(`${day}T09:00:00.000Z`);
const agreed = async (name: string, level: DelegationLevel, day: string): Promise<DecisionAreaId> => {
  onDay(day);
  const areaId = await done(addDecisionArea({ name }));
  await done(delegate({ personId: amara, areaId, level, agreedBy: 'both' }));
  return areaId;
};
const decide = (areaId: DecisionAreaId, what: string, level: DelegationLevel, day: string) => {
  onDay(day);
  return done(recordDecision({ personId: amara, areaId, what, decidedBy: 'them', level }));
};

beforeEach(async () => {
  opened = await openTestVault('2026-09-02T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
  await done(changePerson(amara, { pronouns: 'she/her' }));
});
afterEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  await opened.end();
});

const briefing = async () => {
  onDay('2026-11-23');
  await showScreen(<BriefingScreen personId={amara} />);
};

test('what to look at and what to leave alone; looked and looked anyway are one key each', async () => {
  await agreed('Production access', 5, '2026-09-02');
  await agreed('Release scheduling', 6, '2026-11-12');
  await briefing();
  await expect
    .element(page.getByText('Release scheduling (she decides, you agreed on 6). Next look December 12.'))
    .toBeVisible();
  const looked = page.getByRole('button', { name: 'Looked in Production access' });
  (await looked.findElement()).focus();
  await userEvent.keyboard('s');
  await expect.element(page.getByText(/Production access \(she decides, you agreed on 5\)/)).toBeVisible();
  const anyway = page.getByRole('button', { name: 'Looked anyway in Release scheduling' });
  (await anyway.findElement()).focus();
  await userEvent.keyboard('{Shift>}S{/Shift}');
  await expect.element(page.getByText(/before it was due\. Next look December 23/)).toBeVisible();
  expect((await opened.vault.list(looks, { personId: amara })).map(({ kind }) => kind).toSorted()).toEqual([
    'anyway',
    'planned',
  ]);
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(() => opened.vault.count(looks, { personId: amara })).toBe(1);
});

test('a key that is held down looks at one area, not at all of them', async () => {
  await agreed('Production access', 5, '2026-09-02');
  await agreed('Release scheduling', 5, '2026-09-02');
  await briefing();
  (await page.getByRole('button', { name: 'Looked in Production access' }).findElement()).focus();
  await userEvent.keyboard('s');
  const next = page.getByRole('button', { name: 'Looked in Release scheduling' });
  await expect.element(next).toHaveFocus();
  const held = { key: 's', repeat: true, bubbles: true, cancelable: true };
  next.element().dispatchEvent(new KeyboardEvent('keydown', held));
  await userEvent.keyboard('s');
  await expect.poll(() => next.elements()).toEqual([]);
  expect(await opened.vault.count(looks, { personId: amara })).toBe(2);
});

test('an obstacle that waits for the leader stands above the promises', async () => {
  onDay('2026-11-01');
  await done(raiseObstacle({ personId: amara, what: 'The firewall rule', remover: 'me' }));
  await done(raiseObstacle({ personId: amara, what: 'Licences', remover: 'other', removerName: 'Finance' }));
  await briefing();
  await expect.element(page.getByText('22 days').first()).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'In Amara’s way', exact: true })).toBeVisible();
  const headings = page
    .getByRole('heading', { level: 2 })
    .elements()
    .map((one) => one.textContent);
  expect(headings.indexOf('In Amara’s way, yours to remove')).toBe(0);
  expect(headings).toContain('In Amara’s way');
});

test('a frame whose review is due is named until it has another day, and goes onto the agenda', async () => {
  const due = await agreed('Production access', 5, '2026-09-02');
  const later = await agreed('Release scheduling', 6, '2026-09-02');
  const frameOf = async (areaId: DecisionAreaId) => {
    const found = await delegationIn(amara, areaId)(opened.vault);
    if (found === null) throw new Error('no delegation');
    return found.id;
  };
  await done(writeFrame(await frameOf(due), { reviewOn: '2026-11-23' }));
  await done(writeFrame(await frameOf(later), { reviewOn: '2026-11-24' }));
  await briefing();
  await expect.element(page.getByRole('heading', { name: 'Frames to look at again' })).toBeVisible();
  expect(page.getByText(/meant for/).elements()).toHaveLength(1);
  await userEvent.click(page.getByRole('button', { name: 'Make it a talking point: Production access' }));
  await expect.element(page.getByText('on the agenda', { exact: true })).toBeVisible();
  expect(await openTalkingPointsOf(amara)(opened.vault)).toMatchObject([
    {
      text: 'Production access: does the frame still fit?',
      about: { kind: 'delegation', areaId: due, level: null },
    },
  ]);
  await done(writeFrame(await frameOf(due), { reviewOn: '2027-02-23' }));
  await expect.poll(() => page.getByText(/meant for/).elements()).toEqual([]);
});

test('a suggestion is private, becomes a talking point that says nothing of drift, and moves nothing', async () => {
  const areaId = await agreed('Architecture choices', 5, '2026-09-02');
  for (const day of ['2026-11-02', '2026-11-09', '2026-11-16']) await decide(areaId, 'Cache', 3, day);
  await briefing();
  const saying = page.getByText(/you hold it tighter than agreed/);
  await expect.element(saying).toBeVisible();
  usePrivateHidden.setState({ isHidden: true });
  await expect.poll(() => saying.elements()).toEqual([]);
  usePrivateHidden.setState({ isHidden: false });
  await userEvent.click(page.getByRole('button', { name: 'Show the 3 decisions' }));
  await expect.poll(() => page.getByText(/^Cache/).elements().length).toBe(3);
  await userEvent.click(page.getByRole('button', { name: 'Make it a talking point: Architecture choices' }));
  await expect.poll(() => saying.elements()).toEqual([]);
  const [point] = await openTalkingPointsOf(amara)(opened.vault);
  expect(point?.text).toBe('Architecture choices: does 5 advise still fit us?');
  expect((await delegationIn(amara, areaId)(opened.vault))?.history).toHaveLength(1);
});

test('Today’s card says what to leave alone and what is in the way', async () => {
  await agreed('Release scheduling', 6, '2026-11-12');
  await done(raiseObstacle({ personId: amara, what: 'The firewall rule', remover: 'me' }));
  onDay('2026-11-23');
  await showScreen(<TodayScreen />);
  await expect.element(page.getByText(/she decides, you agreed on 6/)).toBeVisible();
  await expect
    .element(page.getByRole('checkbox', { name: 'Out of the way: The firewall rule' }))
    .toBeVisible();
});

test('the person’s page tells drift in words, takes outcomes, and keeps take-backs out of sight', async () => {
  const areaId = await agreed('Architecture choices', 5, '2026-09-02');
  for (const day of ['2026-11-02', '2026-11-09']) await decide(areaId, 'Cache', 3, day);
  const last = await decide(areaId, 'Queue', 5, '2026-11-16');
  await done(noteTakeBack({ personId: amara, areaId, kind: 'redid', note: 'faster myself' }));
  onDay('2026-11-23');
  await showScreen(<PersonScreen personId={amara} />);
  await expect.element(page.getByText('You hold it tighter than agreed.')).toBeVisible();
  await expect.element(page.getByText(/Used 3 consult, the middle of 3 decisions\./)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'How did it turn out? Queue' }).first());
  await userEvent.click(page.getByRole('radio', { name: 'well' }));
  await expect.element(page.getByText('turned out well').first()).toBeVisible();
  await expect.element(page.getByText(/faster myself/).first()).toBeVisible();
  usePrivateHidden.setState({ isHidden: true });
  await expect.poll(() => page.getByText(/tighter than agreed|Used 3 consult/).elements()).toEqual([]);
  await expect
    .poll(() =>
      page
        .getByText(/faster myself/)
        .elements()
        .filter((one) => one.checkVisibility()),
    )
    .toEqual([]);
  await done(noteOutcome(last, 'open'));
});
