import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { forgetPerson } from '#data/forget-person.ts';
import { halfTyped, keepHalfTyped } from '#data/half-typed.ts';
import { addPerson, personWith } from '#data/people.ts';
import { setPreference } from '#data/preferences.ts';
import { decisions, people, preferences, talkingPoints } from '#data/tables.ts';
import type { HalfTypedPlace } from '#domain/keeping/half-typed.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { PersonAddPoint } from '#features/people/person-add-point.tsx';
import { DecisionForm } from '#parts/autonomy/decision-form.tsx';
import { GoalForm } from '#parts/growth/goal-form.tsx';
import { SkipDialog } from '#parts/skip-dialog.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { Dialog } from '#ui/dialog.tsx';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let person: Person;

beforeEach(async () => {
  opened = await openTestVault();
  const id = await done(addPerson('Amara Osei'));
  person = (await personWith(id)(opened.vault)) ?? expect.fail();
});
afterEach(() => opened.end());

const waiting = (place: HalfTypedPlace) => halfTyped(place)(opened.vault);
const field = (name: string | RegExp) => page.getByRole('textbox', { name, exact: true });

const InDialog = ({ children }: { children: (close: () => void) => React.ReactNode }) => {
  const [isOpen, setIsOpen] = useState(true);
  return isOpen ? children(() => setIsOpen(false)) : null;
};
const formIn = (form: (close: () => void) => React.ReactNode) => (
  <InDialog>
    {(close) => (
      <Dialog title="Form" closeLabel="Close" onClose={close}>
        {form(close)}
      </Dialog>
    )}
  </InDialog>
);

test('the reason of a step that is not taken is on the disk as the hands rest, and goes with the dialog', async () => {
  const place = { field: 'skip-reason', personId: person.id } as const;
  await showScreen(<InDialog>{(close) => <SkipDialog person={person} onClose={close} />}</InDialog>);
  await page.getByRole('textbox').fill('The audit takes');
  await expect.poll(() => waiting(place)).toBe('The audit takes');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.poll(() => waiting(place)).toBe(null);
});

test('it stands in the dialog again after a lock or a crash left it', async () => {
  await done(keepHalfTyped({ field: 'skip-reason', personId: person.id }, 'The audit takes'));
  await showScreen(<SkipDialog person={person} onClose={() => undefined} />);
  await expect.element(page.getByRole('textbox')).toHaveValue('The audit takes');
});

test('a line that is half typed waits while other pages are looked at, and is gone once it is sent', async () => {
  const place = { field: 'add-point', personId: person.id } as const;
  const add = () => <PersonAddPoint person={person} field={{ current: null }} />;
  const { unmount } = await showScreen(add());
  await page.getByRole('textbox').fill('The onboarding of');
  await unmount();
  await expect.poll(() => waiting(place)).toBe('The onboarding of');
  await showScreen(add());
  await expect.element(page.getByRole('textbox')).toHaveValue('The onboarding of');
  await userEvent.type(page.getByRole('textbox'), ' Ben{Enter}');
  await expect.element(page.getByRole('textbox')).toHaveValue('');
  await expect.poll(() => waiting(place)).toBe(null);
  const points = await opened.vault.list(talkingPoints, { personId: person.id });
  expect(points.map(({ text }) => text)).toEqual(['The onboarding of Ben']);
});

test('a decision without an area is no record yet; its words wait, stand in the form again, and go when it is given up', async () => {
  const place = { field: 'form-decision', personId: person.id } as const;
  const form = () => formIn((close) => <DecisionForm person={person} onDone={close} />);
  const { unmount } = await showScreen(form());
  await field(/decided/i).fill('Move to the new vendor');
  await expect.poll(() => waiting(place)).toContain('Move to the new vendor');
  const left = await waiting(place);
  await unmount();
  await expect.poll(() => waiting(place)).toBe(null);
  // What a lock leaves: the page is thrown away, nothing is unmounted.
  await done(keepHalfTyped(place, left));
  await showScreen(form());
  await expect.element(field(/decided/i)).toHaveValue('Move to the new vendor');
  expect(await opened.vault.list(decisions)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => waiting(place)).toBe(null);
});

test('a form whose first field is empty keeps the others, with a day in words', async () => {
  const place = { field: 'form-goal', personId: person.id } as const;
  const form = () => formIn((close) => <GoalForm person={person} onDone={close} />);
  const { unmount } = await showScreen(form());
  await field(/^Why it matters/).fill('She asked for it');
  await field(/^By when/).fill('15 dec');
  await expect.poll(() => waiting(place)).toContain('2026-12-15');
  const left = await waiting(place);
  await unmount();
  await expect.poll(() => waiting(place)).toBe(null);
  await done(keepHalfTyped(place, left));
  await showScreen(form());
  await expect.element(field(/^Why it matters/)).toHaveValue('She asked for it');
  expect((field(/^By when/).element() as HTMLInputElement).value).toMatch(/15 Dec|Dec 15/);
});

test('a form that begins with other words does not take those that wait', async () => {
  const place = { field: 'form-goal', personId: person.id } as const;
  await done(
    keepHalfTyped(place, JSON.stringify({ from: { title: 'another' }, typed: { why: 'not here' } })),
  );
  await showScreen(formIn((close) => <GoalForm person={person} onDone={close} />));
  await expect.element(field(/^Why it matters/)).toHaveValue('');
});

test('words behind a command are on the disk before a key is pressed in the form they went into', async () => {
  const place = { field: 'form-decision', personId: person.id } as const;
  await showScreen(
    formIn((close) => <DecisionForm person={person} initialWhat="new vendor" onDone={close} />),
  );
  await expect.poll(() => waiting(place)).toContain('new vendor');
});

test('they are sealed with the key of whom they are about, go with that person, and leave settings alone', async () => {
  await done(setPreference('theme', 'dark'));
  const ben: PersonId = await done(addPerson('Ben Carver'));
  await done(keepHalfTyped({ field: 'skip-reason', personId: person.id }, 'Hers'));
  await done(keepHalfTyped({ field: 'skip-reason', personId: ben }, 'His'));
  await done(keepHalfTyped({ field: 'add-person', personId: null }, 'Nobody’s'));
  expect(await forgetPerson(person, 'someone')).toMatchObject({ ok: true });
  const left = (await opened.vault.list(preferences)).map((one) =>
    typeof one.value === 'object' && 'words' in one.value ? one.value.words : one.id,
  );
  expect(left.toSorted()).toEqual(['His', 'Nobody’s', 'theme'].toSorted());
  expect((await opened.vault.list(people)).map(({ name }) => name)).toEqual(['Ben Carver']);
});
