import { type AreaNamed, matchArea } from './area-match.ts';
import {
  type AutonomyNeed,
  type CapturedAutonomy,
  readDecision,
  readObstacle,
  readTakeBack,
} from './capture-autonomy.ts';
import { captureCommand, type Command } from './capture-command.ts';
import type { Day } from '#domain/time/calendar.ts';
import { takeTrailingCue, takeTrailingDay } from '#domain/time/due-words.ts';
import type { PersonId } from '#domain/ids.ts';
import { matchName } from '#domain/people/name-match.ts';
import type { Named } from '#domain/people/names.ts';

/**
 * How one line was understood. An incomplete one says what it still needs: a `person`, a `known-person` (nobody has
 * the name in `typed`), `one-person` (several `candidates` have it), `text` (for the one candidate), or what a
 * decision, a take-back or an obstacle needs.
 */
export type Captured =
  | { kind: 'talking-point'; personId: PersonId; text: string; origin: 'me' | 'them' }
  | {
      kind: 'action-item';
      personId: PersonId;
      owner: 'me' | 'them';
      text: string;
      due: Day | null;
      cue: string;
    }
  | { kind: 'thanks'; personId: PersonId; act: string }
  | { kind: 'evidence'; personId: PersonId; action: string }
  | CapturedAutonomy
  | AutonomyNeed
  | {
      kind: 'incomplete';
      needs: 'person' | 'known-person' | 'one-person' | 'text';
      typed?: string;
      candidates?: Named[];
    }
  | { kind: 'empty' };

/** One line of a record holds no more. Source: `lineSchema`. */
const longestLine = 2000;

/**
 * Reads one line of quick capture: `@name …` is a talking point, `owe name …` the leader's action item, `name owes …`
 * theirs, `thank name for …` a thanks still to be spoken, `evidence name …` a fact about them, `decided name area: …` a decision, `took back name area: …` a
 * take-back, `name is blocked by … — me` an obstacle. Never throws; the text keeps the leader's own wording.
 */
export const parseCapture = (
  line: string,
  people: readonly Named[],
  today: Day,
  areas: readonly AreaNamed[] = [],
): Captured => {
  const command = captureCommand(line.slice(0, longestLine));
  if (command === null) return { kind: 'empty' };
  if (command.kind === 'plain') return { kind: 'incomplete', needs: 'person' };
  if (command.named === '') return { kind: 'incomplete', needs: 'person' };
  const match = matchName(command.named, people, command.sigil);
  // In 'the budget owes …' the name must fill the whole of 'the budget'.
  const isUnknown = match.kind === 'none' || (command.tail !== null && match.rest !== '');
  if (isUnknown)
    return {
      kind: 'incomplete',
      needs: 'known-person',
      typed: command.tail === null ? match.typed : command.named,
    };
  if (match.kind === 'many')
    return { kind: 'incomplete', needs: 'one-person', typed: match.typed, candidates: match.candidates };
  const rest = command.tail ?? match.rest;
  return autonomy(command, match.person, rest, areas) ?? understood(command, match.person, rest, today);
};

/** A decision, a take-back or an obstacle; `null` when the line is about something else. */
const autonomy = (
  command: Command,
  person: Named,
  rest: string,
  areas: readonly AreaNamed[],
): CapturedAutonomy | AutonomyNeed | null => {
  if (command.kind === 'decided') return readDecision(command.by, person, rest, areas);
  if (command.kind === 'took-back') return readTakeBack(person, rest, areas);
  if (command.kind === 'blocked') return readObstacle(person, rest);
  if (command.kind !== 'point') return null;
  const blocked = /^is\s+blocked(?:\s+by)?(?:\s+|$)(.*)$/is.exec(rest)?.[1];
  if (blocked !== undefined) return readObstacle(person, blocked);
  // '@amara decided to leave' is something to speak about; only an area makes it a decision.
  const decided = /^decided\s+(.*)$/is.exec(rest)?.[1];
  const isInArea = decided !== undefined && matchArea(decided, areas).kind === 'one';
  return isInArea ? readDecision('them', person, decided, areas) : null;
};

const understood = (command: Command, person: Named, rest: string, today: Day): Captured => {
  const captured = read(command, person.id, rest, today);
  const text = wordsOf(captured);
  return text === '' ? { kind: 'incomplete', needs: 'text', candidates: [person] } : captured;
};

const wordsOf = (captured: Complete): string => {
  if (captured.kind === 'thanks') return captured.act;
  return captured.kind === 'evidence' ? captured.action : captured.text;
};

type Complete = Exclude<Captured, CapturedAutonomy | { kind: 'incomplete' | 'empty' }>;

const read = (command: Command, personId: PersonId, rest: string, today: Day): Complete => {
  const theyOwe = /^owes(?:\s+me)?(?:\s+|$)(.*)$/is.exec(rest)?.[1];
  if (command.kind === 'thanks') return { kind: 'thanks', personId, act: rest.replace(/^for(?:\s+|$)/i, '') };
  if (command.kind === 'evidence') return { kind: 'evidence', personId, action: rest };
  if (command.kind === 'owe') return actionItem(personId, 'me', rest, today);
  if (command.kind === 'owes') return actionItem(personId, 'them', rest, today);
  if (theyOwe !== undefined) return actionItem(personId, 'them', theyOwe, today);
  return { kind: 'talking-point', personId, text: rest, origin: theirVerb.test(rest) ? 'them' : 'me' };
};

/** '@wen asks who decides': the point is the person's. */
const theirVerb = /^(?:asks|asked|wants|wanted|raises|raised|brings|brought)\s/i;

/** Due date and cue may stand at the end in either order. */
const actionItem = (personId: PersonId, owner: 'me' | 'them', said: string, today: Day): Complete => {
  const atEnd = takeTrailingDay(said, today);
  const { text: before, cue } = takeTrailingCue(atEnd.text);
  const { text, day } =
    atEnd.day === null ? takeTrailingDay(before, today) : { text: before, day: atEnd.day };
  return { kind: 'action-item', personId, owner, text, due: day, cue };
};
