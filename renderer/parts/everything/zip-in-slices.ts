import { inSlices } from './in-slices.ts';

/** A text that comes piece by piece, and what its file is called. */
type TextFile = { name: string; pieces: Iterable<string> };

const pieceBytes = 32 * 1024;

/** Encoded pieces of one size, so that none takes long to pack. `null` is the end. */
function* encoded(pieces: Iterable<string>): Generator<Uint8Array | null> {
  const encoder = new TextEncoder();
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < pieceBytes) continue;
    const bytes = encoder.encode(waiting);
    for (let at = 0; at < bytes.byteLength; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    waiting = '';
  }
  yield encoder.encode(waiting);
  yield null;
}

/** Texts as one zip, written and packed in slices of time. The packer is loaded when it is needed. */
export const zipInSlices = async (files: readonly TextFile[]): Promise<Uint8Array> => {
  const { Zip, ZipDeflate } = await import('fflate');
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    await inSlices(encoded(pieces), (bytes) => file.push(bytes ?? new Uint8Array(), bytes === null));
  }
  zip.end();
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
};
