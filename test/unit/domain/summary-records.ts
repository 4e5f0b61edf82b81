import type { Decision } from '#domain/autonomy/decision.ts';
import type { Skill } from '#domain/skills/skill.ts';
import { amara, id } from './records.ts';

export const decision = (over: Partial<Decision> = {}): Decision => ({
  id: id<'decision'>('dc1'),
  personId: amara,
  areaId: id<'decision-area'>('a1'),
  what: 'Page the vendor twice a month',
  decidedBy: 'them',
  level: 6,
  decidedOn: '2026-10-20',
  outcome: 'open',
  outcomeOn: null,
  outcomeNote: '',
  learning: '',
  sessionId: null,
  ...over,
});

export const skill = (over: Partial<Skill> = {}): Skill => ({
  id: id<'skill'>('incidents'),
  personId: null,
  name: 'Incidents',
  group: '',
  about: '',
  ladderId: null,
  addedOn: '2026-01-05',
  archivedOn: null,
  ...over,
});
