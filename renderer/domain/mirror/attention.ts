import type { Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';
import { type SpreadMark, spreadMarks } from './spread.ts';

export const attentionMeasures = ['sessions', 'minutes', 'thanks', 'growthTalks'] as const;
export type AttentionMeasure = (typeof attentionMeasures)[number];

/** What one person got in one measure, how that stands to the others, and the records it was counted from. */
export type Attention = { value: number; mark: SpreadMark; items: readonly (Session | Recognition)[] };
export type AttentionRow = { person: Person; got: Readonly<Record<AttentionMeasure, Attention>> };

/** Longer ones were left running, and say nothing about how long the two talked. Minutes. */
const longestTalk = 240;

/** Whole minutes between start and wrap-up; `null` where it was written up afterwards or left running. */
export const minutesOf = ({
  startedAt,
  endedAt,
  isWrittenUp,
}: Pick<Session, 'startedAt' | 'endedAt' | 'isWrittenUp'>): number | null => {
  if (startedAt === null || endedAt === null || isWrittenUp) return null;
  const minutes = Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 60_000);
  return minutes >= 0 && minutes <= longestTalk ? minutes : null;
};

const isGrowthTalk = ({ kinds }: Pick<Session, 'kinds'>): boolean =>
  kinds.includes('growth') || kinds.includes('career');

type Got = Record<AttentionMeasure, Omit<Attention, 'mark'>>;

const gotBy = (person: Person, held: readonly Session[], spoken: readonly Recognition[]): Got => {
  const counted = (items: readonly (Session | Recognition)[]) => ({ value: items.length, items });
  const sessions = held.filter(({ personId }) => personId === person.id);
  const timed = sessions.filter((session) => minutesOf(session) !== null);
  return {
    sessions: counted(sessions),
    minutes: { value: timed.reduce((sum, one) => sum + (minutesOf(one) ?? 0), 0), items: timed },
    thanks: counted(spoken.filter(({ personId }) => personId === person.id)),
    growthTalks: counted(sessions.filter(isGrowthTalk)),
  };
};

/**
 * How the leader's attention spread over people, in alphabetical order and never by amount: held sessions, their
 * minutes, spoken thanks, and talks about growth or career. `held` and `spoken` are those of the window.
 * Source: product.md, "Spread of attention".
 */
export const spreadOfAttention = (
  people: readonly Person[],
  held: readonly Session[],
  spoken: readonly Recognition[],
): AttentionRow[] => {
  const rows = people
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .map((person) => ({ person, got: gotBy(person, held, spoken) }));
  const marksIn = (measure: AttentionMeasure) => spreadMarks(rows.map(({ got }) => got[measure].value));
  const marks = {
    sessions: marksIn('sessions'),
    minutes: marksIn('minutes'),
    thanks: marksIn('thanks'),
    growthTalks: marksIn('growthTalks'),
  };
  return rows.map(({ person, got }, at) => {
    const marked = (measure: AttentionMeasure): Attention => ({
      ...got[measure],
      mark: marks[measure][at] ?? null,
    });
    return {
      person,
      got: {
        sessions: marked('sessions'),
        minutes: marked('minutes'),
        thanks: marked('thanks'),
        growthTalks: marked('growthTalks'),
      },
    };
  });
};
