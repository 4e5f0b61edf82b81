import { readFileSync } from 'node:fs';
import { type FuseConfig, FuseState, getCurrentFuseWire } from '@electron/fuses';
import { electronFuses } from '#build/electron-fuses.ts';
import { readArchive, sha256 } from './asar.ts';
import { type Check, fail, none, pass } from './check.ts';

/** Reads the fuses of the packed program and compares each. */
export const checkFuses: Check = {
  name: 'fuses',
  run: async ({ program }) => {
    const wire = (await getCurrentFuseWire(program)) as FuseConfig<FuseState> & Record<string, unknown>;
    const found = Object.keys(wire).filter((key) => /^\d+$/.test(key)).length;
    const wanted = Object.entries(electronFuses);
    if (found !== wanted.length)
      return fail(`the program has ${found} fuses, ${wanted.length} are decided on`);
    const wrong = wanted.filter(
      ([, on], place) => wire[place] !== (on ? FuseState.ENABLE : FuseState.DISABLE),
    );
    const names = wrong.map(([name]) => name);
    return names.length === 0 ? pass(`all ${found} as decided`) : fail(`wrong: ${names.join(', ')}`);
  },
};

const belongs = (path: string): boolean =>
  path === '/package.json' || /^\/out\/(electron|renderer)\/[^.]/.test(path);
const isForeign = (path: string): boolean =>
  !belongs(path) || /\.(ts|tsx|map|md)$|\/\.|\/node_modules\/|\/test\//.test(path);

/** Only what was built is in the archive, and every byte of it is the one that was packed. */
export const checkArchive: Check = {
  name: 'archive',
  run: async ({ archive }) => {
    const { files, unpacked } = readArchive(archive);
    const foreign = [...files.map(({ path }) => path).filter(isForeign), ...unpacked];
    if (foreign.length > 0)
      return fail(`it holds what does not belong there: ${foreign.slice(0, 5).join(', ')}`);
    const changed = files.filter(({ bytes, hash }) => hash !== sha256(bytes)).map(({ path }) => path);
    if (changed.length > 0) return fail(`not as it was packed: ${changed.slice(0, 5).join(', ')}`);
    return pass(`${files.length} files, each as its hash says`);
  },
};

/** The program knows its archive by its hash and refuses any other. */
export const checkArchiveHash: Check = {
  name: 'archive known to the program',
  run: async ({ archive, hashCarrier }) => {
    if (hashCarrier === null) return none('Electron heeds it on macOS and Windows alone');
    const { headerHash } = readArchive(archive);
    return readFileSync(hashCarrier).includes(headerHash)
      ? pass('its hash is in the program')
      : fail('the program does not hold the hash of this archive');
  },
};
