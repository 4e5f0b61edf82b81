import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AddOutcome } from '#electron/contract/desktop-api.ts';
import { faultCode } from './disk.ts';
import { plainFileName } from './plain-file-name.ts';

const mostNames = 999;

const numbered = (name: string, n: number): string => {
  const ending = extname(name);
  return n === 1 ? name : `${name.slice(0, name.length - ending.length)} (${n})${ending}`;
};

/**
 * Writes `content` as a new file of `folder`. When the name is taken a number is put behind it: what lies there
 * already is never replaced.
 */
export const addFile = async (
  folder: string,
  suggestedName: string,
  content: Uint8Array,
): Promise<AddOutcome> => {
  const wished = plainFileName(suggestedName);
  for (let n = 1; n <= mostNames; n += 1) {
    const name = numbered(wished, n);
    try {
      await writeFile(join(folder, name), content, { flag: 'wx' });
      return { ok: true, name };
    } catch (error) {
      if (faultCode(error) !== 'EEXIST') return { ok: false };
    }
  }
  return { ok: false };
};
