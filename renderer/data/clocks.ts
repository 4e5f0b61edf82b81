import { addDays, type Day } from '#domain/time/calendar.ts';
import { type Clock, clockKinds, clocksOf } from '#domain/people/clocks.ts';
import type { PersonId, TalkingPointId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import type { Session, SessionKind } from '#domain/sessions/session.ts';
import type { ClockTargets } from '#domain/thresholds.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import type { Query } from './live.ts';
import { clockTargets } from './preferences.ts';
import { sessions } from './tables.ts';
import { addTalkingPoint } from './talking-points.ts';
import { undoable } from './undo.ts';

/** Most kinds were spoken about lately, so these are read first. */
const latest = 16;

/** How far back at least "since when" is looked for; twice the longest target where that is more. */
const leastLookBack = 365;

const lastDays = (held: readonly Session[]): Map<SessionKind, Day> =>
  new Map(
    held
      .toSorted((a, b) => a.day.localeCompare(b.day))
      .flatMap(({ kinds, day }) => kinds.map((kind) => [kind, day])),
  );

type Found = { lastOn: ReadonlyMap<SessionKind, Day>; lookedBackTo: Day | null };

/** The last day of each of `kinds`: in the latest few one-on-ones, else as far back as `from`. */
const lastOfKinds = async (
  reader: Reader,
  personId: PersonId,
  kinds: readonly SessionKind[],
  from: Day,
  today: Day,
): Promise<Found> => {
  // The mirror asks about past months too: what was held after their end was not known then.
  const filter = { personId, flag: 'held', to: today };
  const recent = await reader.list(sessions, { ...filter, newest: latest });
  const lastOn = lastDays(recent);
  if (recent.length < latest) return { lastOn, lookedBackTo: null };
  if (kinds.every((kind) => lastOn.has(kind))) return { lastOn, lookedBackTo: null };
  const [held, before] = await Promise.all([
    reader.list(sessions, { ...filter, from }),
    reader.count(sessions, { ...filter, to: addDays(from, -1) }),
  ]);
  return { lastOn: lastDays(held), lookedBackTo: before > 0 ? from : null };
};

/** The clocks of one person under `targets`. Reads the latest one-on-ones, a year of them where a kind is not among those. */
export const clocksWith =
  (person: Person, today: Day, targets: ClockTargets): Query<Clock[]> =>
  async (reader) => {
    const kinds = clockKinds(person, targets);
    if (kinds.length === 0) return [];
    const longest = Math.max(...kinds.map((kind) => targets[kind] ?? 0));
    const from = addDays(today, -Math.max(leastLookBack, 2 * longest));
    const found = await lastOfKinds(reader, person.id, kinds, from, today);
    return clocksOf({ person, today, targets, ...found });
  };

/** The clocks of one person under the leader's targets, overdue or not. */
export const clocksOfPerson =
  (person: Person, today: Day): Query<Clock[]> =>
  async (reader) =>
    clocksWith(person, today, await clockTargets(reader))(reader);

/** Puts the topic of a clock on the agenda without a question. */
export const putClockTopic = (
  personId: PersonId,
  kind: SessionKind,
  text: string,
): Promise<CommitOutcome<TalkingPointId>> =>
  undoable(
    'topic-put',
    addTalkingPoint({ personId, text, origin: 'me', about: { kind: 'clock', sessionKind: kind } }),
  );
