import type { Assessment } from '#domain/skills/assessment.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import { amara, id } from './records.ts';

export const incidents = id<'skill'>('incidents');

export const assessment = (over: Partial<Assessment> = {}): Assessment => ({
  id: id<'assessment'>('a1'),
  personId: amara,
  skillId: incidents,
  by: 'me',
  level: 2,
  assessedOn: '2026-10-01',
  note: '',
  sessionId: null,
  visibility: 'private',
  ...over,
});

export const evidence = (over: Partial<Evidence> = {}): Evidence => ({
  id: id<'evidence'>('e1'),
  personId: amara,
  happenedOn: '2026-09-20',
  situation: 'The outage on 20 September',
  task: '',
  action: 'Ran the call from the first page to the all-clear',
  result: 'Back in forty minutes',
  link: '',
  skillIds: [incidents],
  goalIds: [],
  source: null,
  visibility: 'shared',
  ...over,
});

export const ladder = (over: Partial<Ladder> = {}): Ladder => ({
  id: id<'ladder'>('sre'),
  personId: null,
  name: 'Site reliability',
  about: '',
  source: 'own',
  licence: '',
  attribution: '',
  levels: ['Junior', 'Engineer', 'Senior'].map((name) => ({ name, summary: '' })),
  expectations: [
    { skillId: incidents, level: 1, text: 'Joins the call', examples: [] },
    { skillId: incidents, level: 2, text: 'Runs the call with help', examples: [] },
    { skillId: incidents, level: 3, text: 'Leads incidents end to end', examples: [] },
    { skillId: id('mentoring'), level: 3, text: 'Brings others on', examples: [] },
  ],
  addedOn: '2026-01-05',
  archivedOn: null,
  ...over,
});
