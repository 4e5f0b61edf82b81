import type { Day } from './calendar.ts';
import type { PersonId } from './ids.ts';
import type { Person } from './person.ts';

export type Named = Pick<Person, 'id' | 'name'>;

/**
 * How one line was understood. An incomplete one says what it still needs: a `person`, a `known-person` (nobody has
 * the name in `typed`), `one-person` (several `candidates` have it), or `text` (for the one candidate).
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
  | {
      kind: 'incomplete';
      needs: 'person' | 'known-person' | 'one-person' | 'text';
      typed?: string;
      candidates?: Named[];
    }
  | { kind: 'empty' };

/** Reads one line of quick capture. Never throws; the text keeps the leader's own wording. */
export const parseCapture = (_line: string, _people: readonly Named[], _today: Day): Captured => ({
  kind: 'empty',
});

/** A person to offer, and the line as it reads once they are chosen. */
export type NameCompletion = Named & { line: string };

/** Whom the unfinished name at the end of the line may mean; empty when no name is being typed. */
export const nameCompletions = (_line: string, _people: readonly Named[]): NameCompletion[] => [];
