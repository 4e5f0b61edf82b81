import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { type Id, newId, type PersonId, type SessionId } from '#domain/ids.ts';
import type { Note } from '#domain/sessions/note.ts';
import { newPerson, type Person } from '#domain/people/person.ts';
import { newSession, type Session } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { ImportDraft, RecordKind } from './draft.ts';
import { isLeftOut, type UnitId } from './fault.ts';
import type { ResolvedPerson } from './match-people.ts';

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
  /** Sessions that stood planned on their day and turn out to have been held. */
  becameHeld: Session[];
  /** How many are here already, from an earlier import or because they say the same, and are skipped. */
  already: Record<RecordKind, number>;
};

const tailOf = (id: string): string => id.replaceAll('-', '').slice(13);
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What two records must share to say the same. */
const sayings = {
  notes: (one: Note) => `${one.personId} ${one.writtenOn} ${squeezed(one.text)}`,
  actionItems: (one: ActionItem) => `${one.personId} ${one.agreedOn} ${squeezed(one.text)}`,
  talkingPoints: (one: TalkingPoint) => `${one.personId} ${one.raisedOn} ${squeezed(one.text)}`,
  feedback: (one: Feedback) =>
    `${one.personId} ${one.observedOn} ${squeezed(`${one.situation} ${one.behaviour} ${one.impact}`)}`,
};

/** Remembers what is there, by source and by what it says. */
const createSeen = <T extends { id: string }>(there: readonly T[], saying: (record: T) => string) => {
  const tails = new Set(there.map(({ id }) => tailOf(id)));
  const said = new Set(there.map(saying));
  /** Whether `record` is new; it is remembered then. */
  return (record: T): boolean => {
    if (tails.has(tailOf(record.id)) || said.has(saying(record))) return false;
    tails.add(tailOf(record.id));
    said.add(saying(record));
    return true;
  };
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
  const fresh = <T extends { id: string }>(
    kind: Exclude<RecordKind, 'people' | 'sessions'>,
    isNew: (record: T) => boolean,
    records: readonly T[],
  ): T[] =>
    records.filter((record) => {
      const isFresh = isNew(record);
      if (!isFresh) already[kind] += 1;
      return isFresh;
    });

  const { sessions, becameHeld, sessionOf, count } = planSessions(
    mine(draft.sessions),
    existing.sessions,
    idFor,
  );
  already.sessions = count;
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
      sessions,
      notes: fresh('notes', createSeen(existing.notes, sayings.notes), notes),
      actionItems: fresh('actionItems', createSeen(existing.actionItems, sayings.actionItems), actionItems),
      talkingPoints: fresh(
        'talkingPoints',
        createSeen(existing.talkingPoints, sayings.talkingPoints),
        talkingPoints,
      ),
      feedback: fresh('feedback', createSeen(existing.feedback, sayings.feedback), feedback),
    },
    becameHeld,
    already,
  };
};

type SessionPlan = {
  sessions: Session[];
  becameHeld: Session[];
  sessionOf: (personId: PersonId, key: string | null) => Pick<Session, 'id' | 'day'> | null;
  count: number;
};

type Drafted = ImportDraft['sessions'][number] & { personId: PersonId };

/** One of a day counts as the same unless both say different times. */
const isSameMeeting = (there: Session, { personId, day, time }: Drafted): boolean =>
  there.personId === personId &&
  there.day === day &&
  (there.time === '' || time === '' || there.time === time);

const planSessions = (
  drafts: readonly Drafted[],
  existing: readonly Session[],
  idFor: (kind: 'sessions', of: PersonId, key: string, day: Day) => SessionId,
): SessionPlan => {
  const byTail = new Map(existing.map((one) => [tailOf(one.id), one]));
  const byDay = new Map<string, Session[]>();
  const remember = (one: Session) => {
    byTail.set(tailOf(one.id), one);
    byDay.set(`${one.personId} ${one.day}`, [...(byDay.get(`${one.personId} ${one.day}`) ?? []), one]);
  };
  existing.forEach(remember);
  const there = new Set(existing.map(({ id }) => id));
  const found = new Map<string, Session>();
  const sessions: Session[] = [];
  const held = new Map<SessionId, Session>();
  let count = 0;
  for (const one of drafts) {
    const id = idFor('sessions', one.personId, one.key, one.day);
    const same =
      byTail.get(tailOf(id)) ??
      byDay.get(`${one.personId} ${one.day}`)?.find((other) => isSameMeeting(other, one));
    const record =
      same ??
      newSession(id, one.personId, one.day, {
        time: one.time,
        state: one.state,
        isWrittenUp: one.state === 'held',
      });
    found.set(`${one.personId} ${one.key}`, record);
    if (same === undefined) {
      sessions.push(record);
      remember(record);
    } else if (one.state === 'held' && same.state === 'planned' && there.has(same.id))
      held.set(same.id, {
        ...same,
        state: 'held',
        isWrittenUp: true,
        plannedFor: { day: same.day, time: same.time },
      });
    else count += 1;
  }
  return {
    sessions,
    becameHeld: [...held.values()],
    sessionOf: (personId, key) => (key === null ? null : (found.get(`${personId} ${key}`) ?? null)),
    count,
  };
};

/** Those who are new, each once, with what the source says about them. */
const newPeople = ({ draft, people, choices, today }: PlanInput): Person[] => {
  const added = new Map<PersonId, Person>();
  const usedUnits = new Set(
    [draft.people, draft.sessions, draft.notes, draft.actionItems, draft.talkingPoints, draft.feedback]
      .flat()
      .filter(({ unit }) => !isLeftOut(unit, choices.leftOut))
      .map(({ of }) => of),
  );
  for (const [subject, person] of people)
    if (person && person.newName !== null && usedUnits.has(subject))
      added.set(person.id, newPerson(person.id, person.newName, today));
  for (const { of, unit, details } of draft.people) {
    const person = added.get(people.get(of)?.id ?? ('' as PersonId));
    if (person && !isLeftOut(unit, choices.leftOut)) added.set(person.id, withDetails(person, details));
  }
  return [...added.values()];
};

/** What is said first stays. */
const withDetails = (person: Person, details: ImportDraft['people'][number]['details']): Person => {
  const blank = newPerson(person.id, person.name, person.addedOn);
  const news = Object.entries(details).filter(
    ([key, value]) =>
      value !== undefined && Object.is(person[key as keyof Person], blank[key as keyof Person]),
  );
  return { ...person, ...Object.fromEntries(news) };
};
