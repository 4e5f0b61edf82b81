import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { type Id, newId, type PersonId, type SessionId } from '#domain/ids.ts';
import type { Note } from '#domain/sessions/note.ts';
import type { Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { alreadyHere } from './already-here.ts';
import type { ImportDraft, RecordKind } from './draft.ts';
import { isLeftOut, type UnitId } from './fault.ts';
import type { ResolvedPerson } from './match-people.ts';
import { newPeople } from './new-people.ts';
import { type Covered, planSessions, type SessionPlan } from './plan-sessions.ts';

/** The records of each kind that are there, or that an import would bring. */
export type ImportRecords = {
  people: Person[];
  sessions: Session[];
  talkingPoints: TalkingPoint[];
  actionItems: ActionItem[];
  notes: Note[];
  feedback: Feedback[];
};

export type ImportChoices = {
  leftOut: ReadonlySet<UnitId>;
  /** Whose an action item is, by its key, where the leader said otherwise. */
  owners: Readonly<Record<string, ActionItem['owner']>>;
  /** Notes come in as private unless the leader says otherwise. */
  visibility: Note['visibility'];
  /** Planned sessions that the leader lets go where the calendar has them now. */
  takenOver: ReadonlySet<SessionId>;
};

/** The random half of an id: the same for the same thing from the same source, and nothing that anyone could guess. */
export type SourceTails = (kind: RecordKind, personId: PersonId, key: string) => Uint8Array;

export type PlanInput = {
  draft: ImportDraft;
  people: ReadonlyMap<string, ResolvedPerson>;
  choices: ImportChoices;
  /** What is there about the people concerned. */
  existing: Omit<ImportRecords, 'people'>;
  tails: SourceTails;
  today: Day;
};

export type ImportPlan = {
  records: ImportRecords;
  /** How many are here already, from an earlier import or because they say the same, and are skipped. */
  already: Record<RecordKind, number>;
  /** Those among them that came from the same place and are not the same by now. They stay as they are here. */
  differing: Differing[];
} & Pick<SessionPlan, 'becameHeld' | 'moved' | 'gone' | 'changed' | 'removed' | 'before'>;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What two records must share to say the same. */
const sayings = {
  notes: (one: Note) => `${one.personId} ${one.writtenOn} ${squeezed(one.text)}`,
  actionItems: (one: ActionItem) =>
    `${one.personId} ${one.agreedOn} ${one.due ?? ''} ${one.owner} ${squeezed(one.text)}`,
  talkingPoints: (one: TalkingPoint) => `${one.personId} ${one.raisedOn} ${squeezed(one.text)}`,
  feedback: (one: Feedback) => `${one.personId} ${one.observedOn} ${squeezed(wordsOf(one))}`,
};

type Said = keyof typeof sayings;
type Sayable = Note | ActionItem | TalkingPoint | Feedback;

const wordsOf = (one: Sayable): string =>
  'text' in one ? one.text : `${one.situation} ${one.behaviour} ${one.impact}`;

type DifferingField = 'text' | 'due' | 'state';
/** In what something that came before is not what its source says now: changed there, or here. */
type Differing = { kind: Said; id: string; personId: PersonId; fields: DifferingField[] };

const differences = (here: Sayable, coming: Sayable): DifferingField[] => [
  ...(squeezed(wordsOf(here)) === squeezed(wordsOf(coming)) ? [] : (['text'] as const)),
  ...('due' in here && 'due' in coming && here.due !== coming.due ? (['due'] as const) : []),
  // What was closed here since is no news.
  ...('cue' in here && 'cue' in coming && coming.state !== 'open' && here.state !== coming.state
    ? (['state'] as const)
    : []),
];

/** Whose calendar was read as a whole: nothing of theirs in it was left out. */
const coveredIn = ({ draft, people, choices }: PlanInput): Covered[] => {
  const of = (key: string): PersonId | undefined => people.get(key)?.id;
  const partly = new Set(
    draft.covered.filter(({ unit }) => isLeftOut(unit, choices.leftOut)).map((one) => of(one.of)),
  );
  return draft.covered.flatMap((one) => {
    const personId = of(one.of);
    return personId === undefined || partly.has(personId) ? [] : [{ personId, from: one.from, to: one.to }];
  });
};

const dayMillis = (day: Day): number => Math.max(0, Date.parse(`${day}T00:00:00Z`) || 0);

/**
 * What an import would bring, as whole records, and what is here already. It writes nothing: the preview and the import
 * itself ask the same question, so that what was shown is what comes.
 */
export const planImport = (input: PlanInput): ImportPlan => {
  const { draft, people, choices, existing, tails, today } = input;
  const already: ImportPlan['already'] = {
    people: 0,
    sessions: 0,
    talkingPoints: 0,
    actionItems: 0,
    notes: 0,
    feedback: 0,
  };
  let order = 0;
  const idFor = <Branded extends Id<string>>(
    kind: RecordKind,
    of: PersonId,
    key: string,
    day: Day,
  ): Branded => {
    order += 1;
    return newId(dayMillis(day) + order, tails(kind, of, key)) as Branded;
  };
  const mine = <T extends { of: string; unit: UnitId }>(
    drafts: readonly T[],
  ): (T & { personId: PersonId })[] =>
    drafts.flatMap((one) => {
      const person = people.get(one.of);
      return person && !isLeftOut(one.unit, choices.leftOut) ? [{ ...one, personId: person.id }] : [];
    });
  const differing: Differing[] = [];
  const fresh = <T extends Sayable>(
    kind: Said,
    records: readonly T[],
    here: readonly T[],
    saying: (one: T) => string,
  ): T[] => {
    const found = alreadyHere(records, here, saying);
    already[kind] = found.known.length;
    for (const one of found.known) {
      const fields = one.isSame ? differences(one.here, one.coming) : [];
      if (fields.length > 0) differing.push({ kind, id: one.here.id, personId: one.here.personId, fields });
    }
    return found.fresh;
  };

  const { sessionOf, ...planned } = planSessions({
    drafts: mine(draft.sessions),
    covered: coveredIn(input),
    existing: existing.sessions,
    takenOver: choices.takenOver,
    today,
    idFor,
  });
  already.sessions = planned.already;
  // What belongs to a session carries that session's day, also where it was moved since an earlier import.
  const notes = mine(draft.notes).map((one): Note => {
    const session = sessionOf(one.personId, one.session);
    return {
      id: idFor('notes', one.personId, one.key, one.day),
      personId: one.personId,
      sessionId: session?.id ?? null,
      text: one.text,
      visibility: choices.visibility,
      mark: null,
      writtenOn: session?.day ?? one.day,
    };
  });
  const actionItems = mine(draft.actionItems).map((one): ActionItem => {
    const session = sessionOf(one.personId, one.session);
    return {
      id: idFor('actionItems', one.personId, one.key, one.agreedOn),
      personId: one.personId,
      text: one.text,
      owner: choices.owners[one.key] ?? one.owner,
      due: one.due,
      cue: one.cue,
      state: one.state,
      moved: 0,
      agreedOn: session?.day ?? one.agreedOn,
      closedOn: one.closedOn,
      sessionId: session?.id ?? null,
      talkingPointId: null,
    };
  });
  const talkingPoints = mine(draft.talkingPoints).map((one, at): TalkingPoint => {
    const session = one.isDiscussed ? sessionOf(one.personId, one.session) : null;
    return {
      id: idFor('talkingPoints', one.personId, one.key, one.day),
      personId: one.personId,
      text: one.text,
      origin: one.origin,
      state: one.isDiscussed ? 'discussed' : 'open',
      rank: dayMillis(today) + at,
      moved: 0,
      notes: '',
      raisedOn: one.day,
      sessionId: session?.id ?? null,
      discussedOn: one.isDiscussed ? (session?.day ?? one.day) : null,
    };
  });
  const feedback = mine(draft.feedback).map(
    ({
      direction,
      kind,
      situation,
      behaviour,
      impact,
      state,
      observedOn,
      deliveredOn,
      ...one
    }): Feedback => ({
      id: idFor('feedback', one.personId, one.key, observedOn),
      personId: one.personId,
      sessionId: null,
      direction,
      kind,
      situation,
      behaviour,
      impact,
      impression: '',
      state,
      observedOn,
      deliveredOn,
      checkedOn: state === 'checked' ? deliveredOn : null,
      outcome: '',
    }),
  );
  return {
    records: {
      people: newPeople(input),
      sessions: planned.sessions,
      notes: fresh('notes', notes, existing.notes, sayings.notes),
      actionItems: fresh('actionItems', actionItems, existing.actionItems, sayings.actionItems),
      talkingPoints: fresh('talkingPoints', talkingPoints, existing.talkingPoints, sayings.talkingPoints),
      feedback: fresh('feedback', feedback, existing.feedback, sayings.feedback),
    },
    becameHeld: planned.becameHeld,
    moved: planned.moved,
    gone: planned.gone,
    changed: planned.changed,
    removed: planned.removed,
    before: planned.before,
    already,
    differing,
  };
};
