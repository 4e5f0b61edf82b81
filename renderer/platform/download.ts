import type { SaveOutcome } from './desktop.ts';

/** Long enough for the browser to have begun the download. */
const downloadMillis = 60_000;

/** Hands a file to the browser, which asks the leader or puts it where it puts downloads. */
export const download = (name: string, content: string | Uint8Array, mediaType: string): SaveOutcome => {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), downloadMillis);
  return 'saved';
};
