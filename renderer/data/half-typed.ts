import {
  type HalfTyped,
  type HalfTypedPlace,
  isHalfTyped,
  mostHalfTyped,
  standsAt,
} from '#domain/keeping/half-typed.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import type { Query } from './live.ts';
import { commit, freshId, noChange } from './store.ts';
import { preferences } from './tables.ts';

const recordAt = async (reader: Reader, place: HalfTypedPlace): Promise<HalfTyped | undefined> =>
  (await reader.list(preferences, { personId: place.personId }))
    .filter(isHalfTyped)
    .find((record) => standsAt(place, record));

/** The words that stand half typed at `place`; `null` where none do. */
export const halfTyped =
  (place: HalfTypedPlace): Query<string | null> =>
  async (reader) =>
    (await recordAt(reader, place))?.value.words ?? null;

/** Keeps what stands half typed at `place`; `null` leaves nothing behind. No undo: it is no step of the leader's. */
export const keepHalfTyped = (place: HalfTypedPlace, words: string | null): Promise<CommitOutcome> =>
  commit(async (reader) => {
    const before = await recordAt(reader, place);
    const isKept = words !== null && words.length <= mostHalfTyped;
    if (!isKept) return before ? { deletes: [{ table: preferences, id: before.id }] } : noChange;
    if (before?.value.words === words) return noChange;
    const record: HalfTyped = {
      id: before?.id ?? `half-typed-${freshId()}`,
      personId: place.personId,
      value: { field: place.field, of: place.of ?? '', words },
    };
    return { puts: [{ table: preferences, record }] };
  });
