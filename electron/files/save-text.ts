import { writeFile } from 'node:fs/promises';
import type { SaveOutcome } from '#electron/contract/desktop-api.ts';
import { choosePlace } from './choose-place.ts';

/** Asks the leader for a place and writes `text` there as UTF-8. */
export const saveText = async (
  senderId: number,
  suggestedName: string,
  text: string,
): Promise<SaveOutcome> => {
  const place = await choosePlace(senderId, suggestedName);
  if (place === null) return 'cancelled';
  return writeFile(place, text, 'utf8').then(
    () => 'saved',
    () => 'failed',
  );
};
