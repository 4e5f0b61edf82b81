import fc from 'fast-check';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import { addDays, type Day } from '#domain/time/calendar.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import {
  type Delegation,
  type DelegationMove,
  delegationLevels,
  emptyFrame,
} from '#domain/autonomy/delegation.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { Id } from '#domain/ids.ts';
import type { Note } from '#domain/sessions/note.ts';
import { newPerson, type Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import { newSession, type Session } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';

export const id = <Kind extends string>(text: string): Id<Kind> => text as Id<Kind>;
export const amara = id<'person'>('amara');

export const person = (over: Partial<Person> = {}): Person => ({
  ...newPerson(amara, 'Amara Osei', '2026-01-05'),
  ...over,
});

export const session = (over: Partial<Session> = {}): Session => ({
  ...newSession(id<'session'>('s1'), amara, '2026-11-09', { state: 'held' }),
  ...over,
});

export const point = (over: Partial<TalkingPoint> = {}): TalkingPoint => ({
  id: id<'talking-point'>('p1'),
  personId: amara,
  text: 'Who decides when we page the vendor?',
  origin: 'them',
  state: 'open',
  rank: 1,
  moved: 0,
  notes: '',
  raisedOn: '2026-11-01',
  sessionId: null,
  discussedOn: null,
  ...over,
});

export const item = (over: Partial<ActionItem> = {}): ActionItem => ({
  id: id<'action-item'>('i1'),
  personId: amara,
  text: 'Draft the rota rules',
  owner: 'them',
  due: null,
  cue: '',
  state: 'open',
  moved: 0,
  agreedOn: '2026-11-09',
  closedOn: null,
  sessionId: null,
  talkingPointId: null,
  ...over,
});

export const feedback = (over: Partial<Feedback> = {}): Feedback => ({
  id: id<'feedback'>('f1'),
  personId: amara,
  sessionId: null,
  direction: 'to-them',
  kind: 'redirecting',
  situation: 'Planning on 4 August.',
  behaviour: 'Answered for the team.',
  impact: 'Two people held back.',
  impression: '',
  state: 'delivered',
  observedOn: '2026-08-04',
  deliveredOn: '2026-08-10',
  checkedOn: null,
  outcome: '',
  ...over,
});

export const recognition = (over: Partial<Recognition> = {}): Recognition => ({
  id: id<'recognition'>('r1'),
  personId: amara,
  sessionId: null,
  act: 'Wrote the timeline the same night',
  effect: 'Two teams changed their alerts.',
  state: 'spoken',
  notedOn: '2026-11-17',
  spokenOn: '2026-11-18',
  ...over,
});

export const note = (over: Partial<Note> = {}): Note => ({
  id: id<'note'>('n1'),
  personId: amara,
  sessionId: null,
  text: 'Prefers mornings.',
  visibility: 'shared',
  mark: null,
  writtenOn: '2026-10-01',
  ...over,
});

export const area = (over: Partial<DecisionArea> = {}): DecisionArea => ({
  id: id<'decision-area'>('a1'),
  personId: null,
  name: 'Vendor escalation',
  scope: '',
  reach: 'organisation',
  isReversible: true,
  objectiveId: null,
  addedOn: '2026-01-05',
  archivedOn: null,
  ...over,
});

export const levelMove = (over: Partial<DelegationMove> = {}): DelegationMove => ({
  id: id<'delegation-move'>('m1'),
  level: 3,
  on: '2026-09-02',
  reason: '',
  agreedBy: 'both',
  sessionId: null,
  talkingPointId: null,
  isCorrection: false,
  ...over,
});

export const delegation = (over: Partial<Delegation> = {}): Delegation => ({
  id: id<'delegation'>('d1'),
  personId: amara,
  areaId: id<'decision-area'>('a1'),
  history: [levelMove()],
  frame: emptyFrame,
  startedOn: '2026-09-02',
  endedOn: null,
  ...over,
});

export const anyLevel = fc.constantFrom(...delegationLevels);

/** Any calendar date of this century, leap days among them. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 36_523 })
  .map((n) => addDays('2000-01-01', n));
