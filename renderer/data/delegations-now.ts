import { addDays, type Day } from '#domain/time/calendar.ts';
import {
  type DelegationNow,
  delegationNow,
  type DelegationRecords,
} from '#domain/autonomy/delegation-now.ts';
import type { Delegation, SuggestionKind } from '#domain/autonomy/delegation.ts';
import type { DelegationId, PersonId, TalkingPointId } from '#domain/ids.ts';
import type { Look } from '#domain/autonomy/look.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import { proposalPoint } from './level-proposals.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { thresholds } from './preferences.ts';
import { commit, noChange, today as storeToday } from './store.ts';
import { decisionAreas, decisions, delegations, looks, takeBacks, talkingPoints } from './tables.ts';
import { undoable } from './undo.ts';

/** A take-back counts for 60 days and a look for 30 at most; further back, only the newest ones are asked for. */
const nearDays = 62;
const newestLooks = 40;

/** The looks of the last weeks; where an area has none among them, the newest ones of its person. */
const looksAt = async (
  reader: Reader,
  active: readonly Delegation[],
  personId: PersonId | undefined,
  today: Day,
): Promise<Look[]> => {
  const near = await reader.list(looks, { ...about(personId), from: addDays(today, -nearDays) });
  const isSeen = (delegation: Delegation): boolean =>
    near.some((look) => look.areaId === delegation.areaId && look.personId === delegation.personId);
  const unseen = new Set(active.filter((one) => !isSeen(one)).map((one) => one.personId));
  const older = await Promise.all(
    Array.from(unseen, (id) => reader.list(looks, { personId: id, newest: newestLooks })),
  );
  return [...near, ...older.flat()];
};

const about = (personId: PersonId | undefined) => (personId === undefined ? {} : { personId });

const nowOf =
  (personId: PersonId | undefined, today: Day): Query<DelegationNow[]> =>
  async (reader) => {
    const limits = await thresholds(reader);
    const active = await reader.list(delegations, { ...about(personId), flag: 'active' });
    if (active.length === 0) return [];
    const from = addDays(today, -Math.max(limits.windowDays, nearDays));
    const [areas, ofDecisions, ofTakeBacks, ofLooks] = await Promise.all([
      reader.list(decisionAreas, { flag: 'active' }),
      reader.list(decisions, { ...about(personId), from }),
      reader.list(takeBacks, { ...about(personId), from }),
      looksAt(reader, active, personId, today),
    ]);
    const records: DelegationRecords = { decisions: ofDecisions, takeBacks: ofTakeBacks, looks: ofLooks };
    return active
      .flatMap((delegation) => {
        const area = areas.find(({ id }) => id === delegation.areaId);
        return (area && delegationNow(delegation, area, records, today, limits)) ?? [];
      })
      .toSorted((a, b) => a.area.name.localeCompare(b.area.name));
  };

/** What one person decides: each running delegation as it stands `today`, by the area's name. Reads the window only. */
export const delegationsNowOf = (personId: PersonId, today: Day): Query<DelegationNow[]> =>
  nowOf(personId, today);

/** The same for everybody at once, for the board and the mirror. */
export const everyDelegationNow = (today: Day): Query<DelegationNow[]> => nowOf(undefined, today);

const setAsideIn = (delegation: Delegation, kind: SuggestionKind): Partial<Delegation> => ({
  setAside: [...(delegation.setAside ?? []).filter((one) => one.kind !== kind), { kind, on: storeToday() }],
});

/** Sets a suggestion aside; it speaks again only from decisions after today. */
export const setSuggestionAside = (id: DelegationId, kind: SuggestionKind): Promise<CommitOutcome> =>
  undoable(
    'suggestion-set-aside',
    patch(delegations, id, (delegation) => setAsideIn(delegation, kind)),
  );

/** Makes a suggestion a talking point with `text`, at the end of the agenda. Nothing takes effect by it. */
export const raiseSuggestion = (
  id: DelegationId,
  suggestion: Pick<DelegationNow['suggestions'][number], 'kind' | 'level'>,
  text: string,
): Promise<CommitOutcome<TalkingPointId | undefined>> =>
  undoable(
    'suggestion-raised',
    commit(async (reader) => {
      const delegation = await reader.get(delegations, id);
      if (delegation === undefined) return { ...noChange, result: undefined };
      const { personId, areaId } = delegation;
      const point = await proposalPoint(reader, {
        personId,
        areaId,
        level: suggestion.level,
        text: text.trim(),
      });
      const record: Delegation = { ...delegation, ...setAsideIn(delegation, suggestion.kind) };
      return {
        puts: [
          { table: talkingPoints, record: point },
          { table: delegations, record },
        ],
        result: point.id,
      };
    }),
  );
