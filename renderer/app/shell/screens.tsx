import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import type { PersonId, SessionId } from '#domain/ids.ts';
import { routePatterns, routes } from '#domain/routes.ts';
import { TodayScreen } from '#features/today/today-screen.tsx';
import { NotFound } from './not-found.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';

/** Every screen but the first is loaded when asked for, or when the machine has nothing else to do. */
const loads = {
  PersonScreen: () => import('#features/people/person-screen.tsx'),
  PersonDetailsScreen: () => import('#features/people/person-details-screen.tsx'),
  ArchiveScreen: () => import('#features/people/archive-screen.tsx'),
  BriefingScreen: () => import('#features/session/briefing-screen.tsx'),
  SessionScreen: () => import('#features/session/session-screen.tsx'),
  SummaryScreen: () => import('#features/summary/summary-screen.tsx'),
  SettingsScreen: () => import('#features/settings/settings-screen.tsx'),
};

const PersonScreen = lazy(async () => ({ default: (await loads.PersonScreen()).PersonScreen }));
const PersonDetailsScreen = lazy(async () => ({
  default: (await loads.PersonDetailsScreen()).PersonDetailsScreen,
}));
const ArchiveScreen = lazy(async () => ({ default: (await loads.ArchiveScreen()).ArchiveScreen }));
const BriefingScreen = lazy(async () => ({ default: (await loads.BriefingScreen()).BriefingScreen }));
const SessionScreen = lazy(async () => ({ default: (await loads.SessionScreen()).SessionScreen }));
const SummaryScreen = lazy(async () => ({ default: (await loads.SummaryScreen()).SummaryScreen }));
const SettingsScreen = lazy(async () => ({ default: (await loads.SettingsScreen()).SettingsScreen }));

const loadTheRest = (): void => {
  for (const load of Object.values(loads)) void load();
};

/** Which screen stands at which address. A person's screens start afresh for every person. */
export const Screens = () => {
  useEffect(() => {
    const idle = requestIdleCallback(loadTheRest);
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <ScreenBoundary>
      <Suspense>
        <Switch>
          <Route path={routes.today}>
            <TodayScreen />
          </Route>
          <Route path={routePatterns.person}>
            {({ id }) => <PersonScreen key={id} personId={id as PersonId} />}
          </Route>
          <Route path={routePatterns.personDetails}>
            {({ id }) => <PersonDetailsScreen key={id} personId={id as PersonId} />}
          </Route>
          <Route path={routePatterns.briefing}>
            {({ id }) => <BriefingScreen key={id} personId={id as PersonId} />}
          </Route>
          <Route path={routePatterns.summary}>
            {({ id }) => <SummaryScreen key={id} personId={id as PersonId} />}
          </Route>
          <Route path={routePatterns.session}>
            {({ id }) => <SessionScreen key={id} sessionId={id as SessionId} />}
          </Route>
          <Route path={routes.archive}>
            <ArchiveScreen />
          </Route>
          <Route path={routes.settings}>
            <SettingsScreen />
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </ScreenBoundary>
  );
};
