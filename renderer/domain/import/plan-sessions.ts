import type { PersonId, SessionId } from '#domain/ids.ts';
import { newSession, type Session } from '#domain/sessions/session.ts';
import type { Day } from '#domain/time/calendar.ts';
import { tailOf } from './already-here.ts';
import type { ImportDraft } from './draft.ts';

export type SessionPlan = {
  sessions: Session[];
  /** Sessions that stood planned on their day and turn out to have been held. */
  becameHeld: Session[];
  /** Planned here, and by now on another day or at another time where it came from. */
  moved: { here: Session; day: Day; time: string }[];
  /** Planned here in the days that a calendar with that person was read for, and not in it. */
  gone: Session[];
  /** Those of `moved` and `gone` that the leader takes over: as they will stand, and those that go. */
  changed: Session[];
  removed: Session[];
  /** All that become something else, or go, as they are now. */
  before: Session[];
  sessionOf: (personId: PersonId, key: string | null) => Pick<Session, 'id' | 'day'> | null;
  /** How many are here already and are skipped. */
  already: number;
};

type Drafted = ImportDraft['sessions'][number] & { personId: PersonId };

/** Days on which a calendar was read for somebody. */
export type Covered = { personId: PersonId; from: Day; to: Day };

export type SessionsToPlan = {
  drafts: readonly Drafted[];
  covered: readonly Covered[];
  existing: readonly Session[];
  takenOver: ReadonlySet<SessionId>;
  today: Day;
  idFor: (kind: 'sessions', of: PersonId, key: string, day: Day) => SessionId;
};

/** One of a day counts as the same unless both say different times. */
const isSameMeeting = (there: Session, { personId, day, time }: Drafted): boolean =>
  there.personId === personId &&
  there.day === day &&
  (there.time === '' || time === '' || there.time === time);

const isElsewhere = (here: Session, { day, time }: Pick<Drafted, 'day' | 'time'>): boolean =>
  here.day !== day || (time !== '' && here.time !== time);

/** Sessions that would come, and what becomes of those that are here. */
export const planSessions = (input: SessionsToPlan): SessionPlan => {
  const { existing, takenOver } = input;
  const drafts = input.drafts.map((one) => ({
    one,
    id: input.idFor('sessions', one.personId, one.key, one.day),
  }));
  const byTail = new Map(existing.map((one) => [tailOf(one.id), one]));
  // What was moved away leaves its old day to another.
  const left = new Set(
    drafts.flatMap(({ one, id }) => {
      const here = byTail.get(tailOf(id));
      return here !== undefined && here.day !== one.day ? [here.id] : [];
    }),
  );
  const onDay = (one: Pick<Session, 'personId' | 'day'>) => `${one.personId} ${one.day}`;
  const byDay = Map.groupBy(
    existing.filter(({ id }) => !left.has(id)),
    onDay,
  );
  const there = new Set(existing.map(({ id }) => id));
  const found = new Map<string, Session>();
  const sessions: Session[] = [];
  const held = new Map<SessionId, Session>();
  const moved = new Map<SessionId, SessionPlan['moved'][number]>();
  const matched = new Set<SessionId>();
  let already = 0;
  for (const { one, id } of drafts) {
    const same = byTail.get(tailOf(id)) ?? byDay.get(onDay(one))?.find((other) => isSameMeeting(other, one));
    const record =
      same ??
      newSession(id, one.personId, one.day, {
        time: one.time,
        state: one.state,
        isWrittenUp: one.state === 'held',
      });
    found.set(`${one.personId} ${one.key}`, record);
    matched.add(record.id);
    if (same === undefined) {
      sessions.push(record);
      byDay.set(onDay(record), [...(byDay.get(onDay(record)) ?? []), record]);
    } else if (there.has(same.id)) {
      if (one.state === 'held' && same.state === 'planned')
        held.set(same.id, {
          ...same,
          day: one.day,
          time: same.day === one.day ? same.time : one.time,
          state: 'held',
          isWrittenUp: true,
          plannedFor: { day: same.day, time: same.time },
        });
      else {
        already += 1;
        if (same.state === 'planned' && isElsewhere(same, one))
          moved.set(same.id, { here: same, day: one.day, time: one.time });
      }
    }
  }
  const gone = existing.filter(
    ({ id, personId, day, state }) =>
      state === 'planned' &&
      day >= input.today &&
      !matched.has(id) &&
      input.covered.some((span) => span.personId === personId && span.from <= day && day <= span.to),
  );
  const changed = [...moved.values()]
    .filter(({ here }) => takenOver.has(here.id))
    .map(({ here, day, time }) => ({ ...here, day, time }));
  const removed = gone.filter(({ id }) => takenOver.has(id));
  const other = new Set([...held.values(), ...changed, ...removed].map(({ id }) => id));
  return {
    sessions,
    becameHeld: [...held.values()],
    moved: [...moved.values()],
    gone,
    changed,
    removed,
    before: existing.filter(({ id }) => other.has(id)),
    sessionOf: (personId, key) => (key === null ? null : (found.get(`${personId} ${key}`) ?? null)),
    already,
  };
};
