import { writeFile } from 'node:fs/promises';
import type { SaveOutcome } from '#electron/contract/desktop-api.ts';
import { choosePlace } from './choose-place.ts';

/** Asks the leader for a place and writes `content` there; text as UTF-8. */
export const saveFile = async (
  senderId: number,
  suggestedName: string,
  content: string | Uint8Array,
): Promise<SaveOutcome> => {
  const place = await choosePlace(senderId, suggestedName);
  if (place === null) return 'cancelled';
  return writeFile(place, content).then(
    () => 'saved',
    () => 'failed',
  );
};
