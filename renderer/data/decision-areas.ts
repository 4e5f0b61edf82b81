import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { DecisionAreaId } from '#domain/ids.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, today } from './store.ts';
import { decisionAreas } from './tables.ts';
import { undoable } from './undo.ts';

const byName = (a: DecisionArea, b: DecisionArea): number => a.name.localeCompare(b.name);

/** Every area that is not archived, by name. */
export const activeAreas: Query<DecisionArea[]> = async (reader) =>
  (await reader.list(decisionAreas, { flag: 'active' })).toSorted(byName);

export const archivedAreas: Query<DecisionArea[]> = async (reader) =>
  (await reader.list(decisionAreas, { flag: 'archived' })).toSorted(byName);

/** Every area, archived ones too, for names of old decisions. */
export const allAreas: Query<DecisionArea[]> = async (reader) =>
  (await reader.list(decisionAreas)).toSorted(byName);

/** `null` when there is no such area. */
export const areaWith =
  (id: DecisionAreaId): Query<DecisionArea | null> =>
  async (reader) =>
    (await reader.get(decisionAreas, id)) ?? null;

export type AreaDetails = Partial<
  Pick<DecisionArea, 'name' | 'scope' | 'reach' | 'isReversible' | 'objectiveId'>
>;

const newArea = (id: DecisionAreaId, name: string, details: AreaDetails): DecisionArea => ({
  id,
  personId: null,
  scope: '',
  reach: 'team',
  isReversible: true,
  objectiveId: null,
  addedOn: today(),
  archivedOn: null,
  ...details,
  name: name.trim(),
});

/** Adds an area, or writes again what was added under `id`. The name must not be empty. */
export const addDecisionArea = (
  { name, ...details }: AreaDetails & { name: string },
  id: DecisionAreaId = freshId<DecisionAreaId>(),
): Promise<CommitOutcome<DecisionAreaId>> =>
  commit(async () => ({
    puts: [{ table: decisionAreas, record: newArea(id, name, details) }],
    result: id,
  }));

/** Adds several areas at once, as one action. */
export const addDecisionAreas = (
  areas: readonly (AreaDetails & { name: string })[],
): Promise<CommitOutcome<DecisionAreaId[]>> =>
  undoable(
    'areas-added',
    commit(async () => {
      const records = areas.map(({ name, ...details }) => newArea(freshId<DecisionAreaId>(), name, details));
      return {
        puts: records.map((record) => ({ table: decisionAreas, record })),
        result: records.map(({ id }) => id),
      };
    }),
  );

export const changeDecisionArea = (id: DecisionAreaId, details: AreaDetails): Promise<CommitOutcome> =>
  patch(decisionAreas, id, details);

/** Takes back an area that was given up while it was being typed. Nothing to undo. */
export const withdrawDecisionArea = (id: DecisionAreaId): Promise<CommitOutcome> =>
  commit(async () => ({ deletes: [{ table: decisionAreas, id }] }));

/** Takes an area off the board; its delegations and decisions stay. */
export const archiveDecisionArea = (id: DecisionAreaId): Promise<CommitOutcome> =>
  undoable('area-archived', patch(decisionAreas, id, { archivedOn: today() }));

export const restoreDecisionArea = (id: DecisionAreaId): Promise<CommitOutcome> =>
  undoable('area-restored', patch(decisionAreas, id, { archivedOn: null }));
