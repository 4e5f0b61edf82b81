import type { SaveOutcome } from '#electron/contract/desktop-api.ts';
import { choosePlace } from './choose-place.ts';
import { realDisk } from './disk.ts';
import { replaceFile } from './replace-file.ts';

/** Asks the leader for a place and writes `content` there; text as UTF-8. What it replaces stays whole until then. */
export const saveFile = async (
  senderId: number,
  suggestedName: string,
  content: string | Uint8Array,
): Promise<SaveOutcome> => {
  const place = await choosePlace(senderId, suggestedName);
  if (place === null) return 'cancelled';
  return replaceFile(realDisk, place, Buffer.from(content)).then(
    () => 'saved',
    () => 'failed',
  );
};
