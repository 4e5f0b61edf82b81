import { openSlot } from '#vault/age-slots.ts';
import { ownBytes } from '#vault/bytes.ts';
import { type ChangeEntry, decodeEntry } from '#vault/change-entry.ts';
import { decodeFrames, type Frame } from '#vault/journal.ts';
import { readHeader } from '#vault/journal-header.ts';
import { readKeyFile } from '#vault/key-file.ts';
import { type PeopleContent, readPeople } from '#vault/people-file.ts';
import { createPersonKeys } from '#vault/person-keys.ts';
import { aboutFrame } from '#vault/read-journal.ts';
import { importSealingKey, type SealingKey, unseal } from '#vault/seal.ts';
import { openRow } from '#vault/seal-record.ts';

/** What someone can read who has a vault's files and its passphrase. */
export type AllOpened = {
  /** Every record that any key found opens, from every journal and snapshot, as JSON. */
  records: string[];
  /** Whose rows lie in any file, whether they open or not. */
  rowsAbout: Set<string>;
  /** What the files with the keys of people say: each half and each generation. */
  people: PeopleContent[];
};

/** Where the browser edition writes its own 40 bytes before a file's content. */
const begins = [0, 40];

const startsWith = (bytes: Uint8Array, word: string): boolean =>
  Array.from(word).every((letter, at) => bytes[at] === letter.charCodeAt(0));

const inside = (files: readonly Uint8Array[], word: string): Uint8Array[] =>
  files.flatMap((bytes) => begins.map((at) => bytes.subarray(at)).filter((rest) => startsWith(rest, word)));

const entriesOf = async (
  data: SealingKey,
  frames: readonly Frame[],
  about: (seq: number) => (string | number)[],
): Promise<ChangeEntry[]> => {
  const bodies = await Promise.all(frames.map(({ body, seq }) => unseal(data, body, about(seq))));
  return bodies.flatMap((body) => (body === null ? [] : [decodeEntry(body)]));
};

/** Every frame that is whole, whatever stands before it. */
const framesIn = (bytes: Uint8Array, from: number, firstSeq: number): Frame[] =>
  decodeFrames(bytes.subarray(from), firstSeq).frames;

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const vaultOf = async (files: readonly Uint8Array[], passphrase: string) => {
  for (const bytes of inside(files, '{')) {
    const end = bytes.indexOf(0);
    const keys = readKeyFile(end === -1 ? bytes : bytes.subarray(0, end), Number.MAX_SAFE_INTEGER);
    const slot = keys.ok ? keys.keyFile.slots.find(({ kind }) => kind === 'passphrase') : undefined;
    const opened = slot ? await openSlot(slot.age, { passphrase }) : null;
    if (keys.ok && opened?.ok)
      return { vaultId: keys.keyFile.vaultId, data: await importSealingKey(ownBytes(opened.dataKey)) };
  }
  throw new Error('no key file that this passphrase opens');
};

/** Opens everything that can be opened in a vault's files, whatever they are called. */
export const openAllFiles = async (files: readonly Uint8Array[], passphrase: string): Promise<AllOpened> => {
  const { vaultId, data } = await vaultOf(files, passphrase);
  const halves = inside(files, 'LEEWAYP1').flatMap((bytes) => [
    bytes,
    ...Array.from({ length: Math.floor(bytes.length / 4096) }, (_, at) => bytes.subarray(at * 4096)),
  ]);
  const read = await Promise.all(halves.map((bytes) => readPeople(data, vaultId, bytes)));
  const people = read.flatMap((one) => (one.ok ? [one.content] : []));
  const journals = inside(files, 'LEEWAYJ1').map((bytes) => {
    const header = readHeader(bytes);
    if (!header.ok) return [];
    const frames = framesIn(bytes, header.length, (header.base?.seq ?? 0) + 1);
    return entriesOf(data, frames, (seq) => aboutFrame(header.journalId, seq));
  });
  const snapshots = inside(files, 'LEEWAYS1').map((bytes) => {
    const id = hexOf(bytes.subarray(12, 28));
    return entriesOf(data, framesIn(bytes, 32, 1), (n) => ['snapshot', id, n]);
  });
  const entries = (await Promise.all([...journals, ...snapshots])).flat();
  const puts = entries.flatMap((entry) => entry.puts);
  const keyRings = [new Map(), ...people.map(({ keys }) => keys)].map((keys) => createPersonKeys(data, keys));
  const opened = await Promise.all(
    puts.flatMap(({ table, row }) => keyRings.map((keys) => openRow(keys, table, row))),
  );
  return {
    records: opened.flatMap((record) => (record === null ? [] : [JSON.stringify(record)])),
    rowsAbout: new Set(puts.map(({ row }) => row.personId)),
    people,
  };
};
