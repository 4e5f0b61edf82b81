import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watch } from '#data/live.ts';
import { activePeople, addPerson, changePerson, personWith } from '#data/people.ts';
import { addTalkingPoint, openTalkingPointsOf } from '#data/talking-points.ts';
import type { PersonId } from '#domain/ids.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

let at: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;
let jonas: PersonId;

beforeEach(async () => {
  at = await openTestVault();
  amara = await done(addPerson('Amara Osei'));
  jonas = await done(addPerson('Jonas Lind'));
});
afterEach(() => at.end());

it('answers at once and again after a change that concerns it', async () => {
  const answers: string[][] = [];
  const stop = watch(activePeople, (people) => answers.push(people.map(({ name }) => name)));
  await expect.poll(() => answers).toEqual([['Amara Osei', 'Jonas Lind']]);
  await done(addPerson('Priya Nair'));
  await expect.poll(() => answers.at(-1)).toEqual(['Amara Osei', 'Jonas Lind', 'Priya Nair']);
  stop();
});

it('does not ask again for a change about somebody else', async () => {
  const query = vi.fn(openTalkingPointsOf(amara));
  const stop = watch(query, () => undefined);
  await expect.poll(() => query).toHaveBeenCalledTimes(1);
  await done(addTalkingPoint({ personId: jonas, text: 'Budget', origin: 'me' }));
  expect(query).toHaveBeenCalledTimes(1);
  await done(addTalkingPoint({ personId: amara, text: 'Rota', origin: 'me' }));
  expect(query).toHaveBeenCalledTimes(2);
  stop();
});

it('is silent once stopped', async () => {
  const answers: unknown[] = [];
  const stop = watch(personWith(amara), (person) => answers.push(person));
  await expect.poll(() => answers).toHaveLength(1);
  stop();
  await done(changePerson(amara, { role: 'Platform' }));
  expect(answers).toHaveLength(1);
});
