import type { FileFault, FileResult, VaultFiles } from '#platform/desktop.ts';
import { joined } from './bytes.ts';
import { encodeEntry } from './change-entry.ts';
import { type Journal, journalName, snapshotName } from './generations.ts';
import { encodeFrame } from './journal.ts';
import { newLaterHeader, readHeader } from './journal-header.ts';
import { aboutFrame, type ReadEntry } from './read-journal.ts';
import { type SealingKey, seal } from './seal.ts';
import { readSnapshot, type State, writeSnapshot } from './snapshot-file.ts';
import type { Applied } from './working-copy.ts';

/** A snapshot that was written, read back, opened and counted. */
export type Snapshot = { n: number; id: string; seq: number; rows: number };

/**
 * Writes snapshot `n` and reads it back. One that does not come back whole is removed again: the vault goes on without.
 */
export const takeSnapshot = async (
  files: VaultFiles,
  key: SealingKey,
  n: number,
  state: State,
): Promise<FileResult<Snapshot>> => {
  const name = snapshotName(n);
  await files.remove(name);
  const written = await writeSnapshot(files, key, name, state);
  const back = written.ok ? await readSnapshot(files, key, name) : null;
  if (written.ok && back?.ok && back.id === written.value.id && back.seq === state.seq)
    return { ok: true, value: { n, seq: state.seq, ...written.value } };
  await files.remove(name);
  return { ok: false, fault: written.ok ? 'io' : written.fault };
};

/** What came of beginning a journal. */
export type Beginning =
  | { ok: true; value: { journal: Journal; applied: Applied } }
  | { ok: false; fault: FileFault; isLeft: boolean };

/**
 * Begins the journal that continues `snapshot`, with the changes that came after it. From here on it is the one that
 * counts; a crash before its beginning is whole leaves the generation before. One whose beginning fails is taken away again:
 * `isLeft` where that fails too, as its bytes may count at the next start.
 */
export const beginJournal = async (
  files: VaultFiles,
  key: SealingKey,
  snapshot: Snapshot,
  since: readonly ReadEntry[],
  last: Applied,
): Promise<Beginning> => {
  const { n, id, seq } = snapshot;
  const bytes = newLaterHeader({ snapshotId: id, seq, carried: last.seq });
  const header = readHeader(bytes);
  if (!header.ok) return { ok: false, fault: 'io', isLeft: false };
  const { journalId, length } = header;
  const name = journalName(n);
  const frames = await Promise.all(
    since.map(async (read) => {
      const body = await seal(key, encodeEntry(read.entry), aboutFrame(journalId, read.seq));
      return encodeFrame(read.seq, body);
    }),
  );
  await files.remove(name);
  const all = joined([bytes, ...frames.map((frame) => frame.bytes)]);
  const written = await files.append(name, 0, all);
  if (!written.ok) return { ...written, isLeft: !(await files.remove(name)).ok };
  const lastFrame = frames.at(-1);
  const end = all.byteLength;
  const start = lastFrame === undefined ? length : end - lastFrame.bytes.byteLength;
  const applied: Applied = { ...last, journalId, start, end, check: lastFrame?.check ?? 0 };
  return { ok: true, value: { journal: { n, name, header }, applied } };
};
