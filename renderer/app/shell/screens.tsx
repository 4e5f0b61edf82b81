import { useEffect } from 'react';
import { Route, Switch } from 'wouter';
import type { DelegationId, GrowthGoalId, LadderId, ObjectiveId, PersonId, SessionId } from '#domain/ids.ts';
import { routePatterns, routes } from '#domain/routes.ts';
import { TodayScreen } from '#features/today/today-screen.tsx';
import { late } from '#ui/late.tsx';
import { NotFound } from './not-found.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';

const PersonScreen = late(async () => (await import('#features/people/person-screen.tsx')).PersonScreen);
const PersonDetailsScreen = late(
  async () => (await import('#features/people/person-details-screen.tsx')).PersonDetailsScreen,
);
const ArchiveScreen = late(async () => (await import('#features/people/archive-screen.tsx')).ArchiveScreen);
const BriefingScreen = late(
  async () => (await import('#features/session/briefing-screen.tsx')).BriefingScreen,
);
const SessionScreen = late(async () => (await import('#features/session/session-screen.tsx')).SessionScreen);
const SeveralScreen = late(async () => (await import('#features/summary/several-screen.tsx')).SeveralScreen);
const SummaryScreen = late(async () => (await import('#features/summary/summary-screen.tsx')).SummaryScreen);
const AutonomyScreen = late(
  async () => (await import('#features/autonomy/autonomy-screen.tsx')).AutonomyScreen,
);
const FrameScreen = late(async () => (await import('#features/autonomy/frame-screen.tsx')).FrameScreen);
const GrowthScreen = late(async () => (await import('#features/growth/growth-screen.tsx')).GrowthScreen);
const GoalScreen = late(async () => (await import('#features/growth/goal-screen.tsx')).GoalScreen);
const ObjectivesScreen = late(
  async () => (await import('#features/growth/objectives-screen.tsx')).ObjectivesScreen,
);
const ObjectiveScreen = late(
  async () => (await import('#features/growth/objective-screen.tsx')).ObjectiveScreen,
);
const PlanScreen = late(async () => (await import('#features/growth/plan-screen.tsx')).PlanScreen);
const TeamSkillsScreen = late(
  async () => (await import('#features/growth/team-skills-screen.tsx')).TeamSkillsScreen,
);
const FeedbackScreen = late(
  async () => (await import('#features/feedback/feedback-screen.tsx')).FeedbackScreen,
);
const MirrorScreen = late(async () => (await import('#features/mirror/mirror-screen.tsx')).MirrorScreen);
const LibraryScreen = late(async () => (await import('#features/library/library-screen.tsx')).LibraryScreen);
const ImportScreen = late(async () => (await import('#features/import/import-screen.tsx')).ImportScreen);
const LadderScreen = late(async () => (await import('#features/library/ladder-screen.tsx')).LadderScreen);
const SettingsScreen = late(
  async () => (await import('#features/settings/settings-screen.tsx')).SettingsScreen,
);

/** Every screen but the first is loaded when asked for, or when the machine has nothing else to do. */
const loadTheRest = (): void => {
  for (const screen of [
    PersonScreen,
    PersonDetailsScreen,
    ArchiveScreen,
    BriefingScreen,
    SessionScreen,
    SummaryScreen,
    SeveralScreen,
    AutonomyScreen,
    FrameScreen,
    GrowthScreen,
    GoalScreen,
    ObjectivesScreen,
    ObjectiveScreen,
    PlanScreen,
    TeamSkillsScreen,
    FeedbackScreen,
    MirrorScreen,
    LibraryScreen,
    LadderScreen,
    SettingsScreen,
    ImportScreen,
  ])
    void screen.preload();
};

/** Which screen stands at which address. A person's screens start afresh for every person. */
export const Screens = () => {
  useEffect(() => {
    const idle = requestIdleCallback(loadTheRest);
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <ScreenBoundary>
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
        <Route path={routePatterns.growth}>
          {({ id }) => <GrowthScreen key={id} personId={id as PersonId} />}
        </Route>
        <Route path={routePatterns.goal}>
          {({ id }) => <GoalScreen key={id} goalId={id as GrowthGoalId} />}
        </Route>
        <Route path={routes.objectives}>
          <ObjectivesScreen />
        </Route>
        <Route path={routePatterns.objective}>
          {({ id }) => <ObjectiveScreen key={id} objectiveId={id as ObjectiveId} />}
        </Route>
        <Route path={routePatterns.plan}>
          {({ id }) => <PlanScreen key={id} personId={id as PersonId} />}
        </Route>
        <Route path={routes.teamSkills}>
          <TeamSkillsScreen />
        </Route>
        <Route path={routePatterns.session}>
          {({ id }) => <SessionScreen key={id} sessionId={id as SessionId} />}
        </Route>
        <Route path={routes.feedback}>
          <FeedbackScreen />
        </Route>
        <Route path={routes.summaries}>
          <SeveralScreen />
        </Route>
        <Route path={routes.autonomy}>
          <AutonomyScreen />
        </Route>
        <Route path={routePatterns.frame}>
          {({ id }) => <FrameScreen key={id} delegationId={id as DelegationId} />}
        </Route>
        <Route path={routes.mirror}>
          <MirrorScreen />
        </Route>
        <Route path={routes.library}>
          <LibraryScreen />
        </Route>
        <Route path={routePatterns.ladder}>
          {({ id }) => <LadderScreen key={id} ladderId={id as LadderId} />}
        </Route>
        <Route path={routes.archive}>
          <ArchiveScreen />
        </Route>
        <Route path={routes.import}>
          <ImportScreen />
        </Route>
        <Route path={routes.settings}>
          <SettingsScreen />
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </ScreenBoundary>
  );
};
