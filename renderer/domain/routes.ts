import type { DelegationId, GrowthGoalId, LadderId, ObjectiveId, PersonId, SessionId } from './ids.ts';

/** Every place in the program. Only ids stand in an address, never a word of content. */
export const routes = {
  today: '/',
  person: (id: PersonId) => `/people/${id}`,
  personDetails: (id: PersonId) => `/people/${id}/details`,
  briefing: (id: PersonId) => `/people/${id}/briefing`,
  summary: (id: PersonId) => `/people/${id}/summary`,
  growth: (id: PersonId) => `/people/${id}/growth`,
  plan: (id: PersonId) => `/people/${id}/plan`,
  goal: (id: GrowthGoalId) => `/goals/${id}`,
  session: (id: SessionId) => `/sessions/${id}`,
  autonomy: '/autonomy',
  frame: (id: DelegationId) => `/autonomy/${id}/frame`,
  teamSkills: '/team-skills',
  feedback: '/feedback',
  mirror: '/mirror',
  objectives: '/objectives',
  objective: (id: ObjectiveId) => `/objectives/${id}`,
  library: '/library',
  ladder: (id: LadderId) => `/library/ladders/${id}`,
  summaries: '/summaries',
  archive: '/archive',
  settings: '/settings',
  import: '/import',
} as const;

/** The same places as patterns, for the router. */
export const routePatterns = {
  person: '/people/:id',
  personDetails: '/people/:id/details',
  briefing: '/people/:id/briefing',
  summary: '/people/:id/summary',
  growth: '/people/:id/growth',
  plan: '/people/:id/plan',
  goal: '/goals/:id',
  session: '/sessions/:id',
  frame: '/autonomy/:id/frame',
  objective: '/objectives/:id',
  ladder: '/library/ladders/:id',
} as const;
