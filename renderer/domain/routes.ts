import type { PersonId, SessionId } from './ids.ts';

/** Every place in the program. Only ids stand in an address, never a word of content. */
export const routes = {
  today: '/',
  person: (id: PersonId) => `/people/${id}`,
  personDetails: (id: PersonId) => `/people/${id}/details`,
  briefing: (id: PersonId) => `/people/${id}/briefing`,
  summary: (id: PersonId) => `/people/${id}/summary`,
  session: (id: SessionId) => `/sessions/${id}`,
  archive: '/archive',
  settings: '/settings',
} as const;

/** The same places as patterns, for the router. */
export const routePatterns = {
  person: '/people/:id',
  personDetails: '/people/:id/details',
  briefing: '/people/:id/briefing',
  summary: '/people/:id/summary',
  session: '/sessions/:id',
} as const;
