import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { appEnglish } from '#app/english.ts';
import { useReminders } from '#app/shell/use-reminders.ts';
import { useWishes } from '#app/shell/use-wishes.ts';
import { addPerson } from '#data/people.ts';
import { setPreference } from '#data/preferences.ts';
import { planSession } from '#data/session-plan.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Desktop, Wish } from '#platform/desktop.ts';
import { DesktopProvider } from '#platform/desktop-context.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { quietDesktop } from '#test/helpers/quiet-desktop.ts';
import { uiEnglish } from '#ui/english.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;
const zone = Temporal.Now.timeZoneId();

/** The leader's wall clock, whatever the zone of the machine the tests run on. */
const at = (time: string): string =>
  Temporal.PlainDateTime.from(`2026-11-23T${time}`)
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });

beforeEach(async () => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { ui: uiEnglish, app: appEnglish } },
    interpolation: { escapeValue: false },
  });
  opened = await openTestVault(at('08:52:00'));
  amara = await done(addPerson('Amara Osei'));
});
afterEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  location.hash = '#/';
  await opened.end();
});

const overlays = vi.fn();
const Place = () => {
  useReminders();
  useWishes(overlays);
  return <output>{useLocation()[0]}</output>;
};

const show = (desktop: Partial<Desktop>) =>
  render(
    <DesktopProvider value={quietDesktop({ onWish: () => () => undefined, ...desktop })}>
      <Router hook={useHashLocation}>
        <Place />
      </Router>
    </DesktopProvider>,
  );

const planned = () => done(planSession(amara, { day: '2026-11-23', time: '09:00' }));

test('nothing is said until the leader wants it; then once, without a name', async () => {
  const showReminder = vi.fn(async () => true);
  const session = await planned();
  await show({ showReminder });
  expect(showReminder).not.toHaveBeenCalled();
  await setPreference('reminders', 'discreet');
  await expect.poll(() => showReminder.mock.calls).toEqual([['A one-on-one in 8 minutes', session]]);
  // A change of the plan that leaves day and time alone is no new reason to speak.
  await planSession(amara, { day: '2026-11-23', time: '09:00', kinds: ['growth'] });
  await setPreference('reminders', 'named');
  await done(planSession(amara, { day: '2026-11-23', time: '08:55' }));
  await expect.poll(() => showReminder.mock.calls).toHaveLength(2);
  expect(showReminder.mock.calls[1]).toEqual(['One-on-one with Amara in 3 minutes', session]);
});

test('a name stays away while everything private is hidden', async () => {
  const showReminder = vi.fn(async () => true);
  await setPreference('reminders', 'named');
  usePrivateHidden.setState({ isHidden: true });
  const session = await planned();
  await show({ showReminder });
  await expect.poll(() => showReminder.mock.calls).toEqual([['A one-on-one in 8 minutes', session]]);
});

test('wishes lead to their places, and nowhere else', async () => {
  let say: (wish: Wish) => void = () => undefined;
  const screen = await show({
    onWish: (listener) => {
      say = listener;
      return () => undefined;
    },
  });
  const place = screen.getByRole('status');
  say({ go: 'person', id: amara });
  await expect.element(place).toHaveTextContent(`/people/${amara}`);
  say({ go: 'briefing', id: amara });
  await expect.element(place).toHaveTextContent(`/people/${amara}/briefing`);
  say({ go: 'session', id: amara });
  await expect.element(place).toHaveTextContent(`/sessions/${amara}`);
  say({ go: 'growth' });
  await expect.element(place).toHaveTextContent('/team-skills');
  say({ do: 'hide-private' });
  await expect.poll(() => usePrivateHidden.getState().isHidden).toBe(true);
  say({ do: 'new-one-on-one' });
  say({ do: 'search' });
  say({ do: 'keys' });
  await expect.poll(() => overlays.mock.calls.slice(-3)).toEqual([['new-one-on-one'], ['palette'], ['keys']]);
  say({ go: 'today' });
  await expect.element(place).toHaveTextContent('/');
  expect(overlays.mock.lastCall).toEqual([null]);
});
