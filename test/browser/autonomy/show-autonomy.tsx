import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { english } from '#app/english-all.ts';
import { addDecisionArea } from '#data/decision-areas.ts';
import { delegate } from '#data/delegations.ts';
import { addPerson } from '#data/people.ts';
import { openedVault } from '#data/store.ts';
import { delegations } from '#data/tables.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import { effectiveHistory } from '#domain/autonomy/delegation-history.ts';
import type { DecisionAreaId, DelegationId, PersonId } from '#domain/ids.ts';
import { routePatterns, routes } from '#domain/routes.ts';
import { AutonomyScreen } from '#features/autonomy/autonomy-screen.tsx';
import { useAutonomyView } from '#features/autonomy/autonomy-view.ts';
import { FrameScreen } from '#features/autonomy/frame-screen.tsx';
import type { Desktop } from '#platform/desktop.ts';
import { DesktopProvider } from '#platform/desktop-context.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { flushDrafts } from '#ui/drafts.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { ToastPlace } from '#ui/toast.tsx';
import { UiProvider } from '#ui/ui-provider.tsx';

export const today = '2026-11-23';

const startWords = () =>
  i18next.use(initReactI18next).init({
    lng: 'en',
    defaultNS: 'ui',
    resources: { en: english },
    interpolation: { escapeValue: false },
  });

export type Shown = {
  amara: PersonId;
  jonas: PersonId;
  vendor: DecisionAreaId;
  releases: DecisionAreaId;
  /** Puts someone on the board, 60 days ago. */
  placed: (personId: PersonId, areaId: DecisionAreaId, level: DelegationLevel) => Promise<DelegationId>;
  /** The levels of a place that count, oldest first. */
  levels: (id: DelegationId) => Promise<DelegationLevel[]>;
  /** What was copied last. */
  copied: () => string;
  end: () => Promise<void>;
};

/** The board over a real throw-away vault: two people, two areas unless told otherwise, and nobody on it yet. */
export const showAutonomy = async ({ areas = true } = {}): Promise<Shown> => {
  await startWords();
  // Where seven columns find room.
  await page.viewport(1360, 860);
  usePrivateHidden.setState({ isHidden: false });
  useAutonomyView.getState().reset();
  const { end } = await openTestVault();
  const amara = await done(addPerson('Amara Osei'));
  const jonas = await done(addPerson('Jonas Lind'));
  const [releases, vendor] = areas
    ? [
        await done(addDecisionArea({ name: 'Release scheduling', reach: 'team' })),
        await done(
          addDecisionArea({ name: 'Vendor escalation', reach: 'organisation', isReversible: false }),
        ),
      ]
    : ['' as DecisionAreaId, '' as DecisionAreaId];
  let copied = '';
  location.hash = routes.autonomy;
  const desktop: Partial<Desktop> = {
    edition: 'browser',
    copyText: async (text) => {
      copied = text;
      return true;
    },
  };
  const screen = await render(
    <DesktopProvider value={desktop as Desktop}>
      <Router hook={useHashLocation}>
        <UiProvider choice="light">
          <Route path={routes.autonomy}>
            <AutonomyScreen />
          </Route>
          <Route path={routePatterns.frame}>
            {({ id }) => <FrameScreen delegationId={id as DelegationId} />}
          </Route>
          <ToastPlace closeLabel="Close" />
        </UiProvider>
      </Router>
    </DesktopProvider>,
  );
  return {
    amara,
    jonas,
    vendor,
    releases,
    placed: (personId, areaId, level) =>
      done(delegate({ personId, areaId, level, agreedBy: 'both', on: addDays(today, -60) })),
    levels: async (id) =>
      effectiveHistory((await openedVault().get(delegations, id))?.history ?? []).map(({ level }) => level),
    copied: () => copied,
    end: async () => {
      await screen.unmount();
      await flushDrafts();
      await end();
    },
  };
};
