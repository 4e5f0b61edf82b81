import type { Evidence } from '#domain/skills/evidence.ts';
import type { EvidenceDraft } from '#domain/skills/evidence-from.ts';
import type { EvidenceId, PersonId } from '#domain/ids.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange } from './store.ts';
import { evidence as table } from './tables.ts';
import { undoable } from './undo.ts';

/** All evidence about a person, oldest first. */
export const evidenceOf =
  (personId: PersonId): Query<Evidence[]> =>
  (reader) =>
    reader.list(table, { personId });

/** What was kept as evidence from one record (feedback, thanks, a decision, a session, an experiment). */
export const evidenceKeptFrom =
  (personId: PersonId, sourceId: string): Query<Evidence[]> =>
  async (reader) =>
    (await evidenceOf(personId)(reader)).filter(({ source }) => source?.id === sourceId);

const trimmed = (words: EvidenceDraft): EvidenceDraft => ({
  ...words,
  situation: words.situation.trim(),
  task: words.task.trim(),
  action: words.action.trim(),
  result: words.result.trim(),
  link: words.link.trim(),
});

/** Notes evidence, or writes again what was noted under `id`. */
export const addEvidence = (
  personId: PersonId,
  words: EvidenceDraft,
  id: EvidenceId = freshId<EvidenceId>(),
): Promise<CommitOutcome<EvidenceId>> =>
  commit(async () => ({
    puts: [{ table, record: { ...trimmed(words), id, personId } satisfies Evidence }],
    result: id,
  }));

/**
 * The same as one action: taking it back leaves nothing behind, also when the form had written itself down before it was
 * finished.
 */
export const keepEvidence = (
  personId: PersonId,
  words: EvidenceDraft,
  id: EvidenceId = freshId<EvidenceId>(),
): Promise<CommitOutcome<EvidenceId>> => {
  const kept = addEvidence(personId, words, id);
  return undoable(
    'evidence-kept',
    kept.then((outcome) => (outcome.ok ? { ...outcome, undo: { deletes: [{ table, id }] } } : outcome)),
  );
};

/** Finished changes to evidence that read like `before`; taking it back goes there. */
export const changeEvidence = (before: Evidence, words: EvidenceDraft): Promise<CommitOutcome> => {
  const changed = writeEvidence(before.id, trimmed(words));
  return undoable(
    'evidence-changed',
    changed.then((outcome) =>
      outcome.ok ? { ...outcome, undo: { puts: [{ table, record: before }] } } : outcome,
    ),
  );
};

/** Changes evidence; whether it is shared changes only where `changes` says so. */
export const writeEvidence = (
  id: EvidenceId,
  changes: Partial<Omit<Evidence, 'id' | 'personId'>>,
): Promise<CommitOutcome> => patch(table, id, changes);

/** The explicit act: the person may read it from now on, or no longer. */
export const shareEvidence = (id: EvidenceId, visibility: Evidence['visibility']): Promise<CommitOutcome> =>
  undoable(
    visibility === 'shared' ? 'evidence-shared' : 'evidence-unshared',
    patch(table, id, { visibility }),
  );

export const deleteEvidence = (id: EvidenceId): Promise<CommitOutcome> =>
  undoable(
    'evidence-deleted',
    commit(async (reader) =>
      (await reader.get(table, id)) === undefined ? noChange : { deletes: [{ table, id }] },
    ),
  );

/** Takes back evidence that was given up while it was being typed. Nothing to undo. */
export const withdrawEvidence = (id: EvidenceId): Promise<CommitOutcome> =>
  commit(async () => ({ deletes: [{ table, id }] }));
