import type { Drive } from './drive.ts';
import { electronDrive } from './electron-drive.ts';

/**
 * The built program against the stand-in for Electron. It tells whether the checks themselves work; about a release it
 * tells nothing, so the lines say so.
 */
const standInDrive: Drive = async (profile) => {
  const { startElectronProgram } = await import('#test/helpers/electron-program.ts');
  const { page, close, kill } = await startElectronProgram(profile);
  return { page, close: async () => void (await close()), kill };
};

/** Drives the program that is named, or the stand-in. */
export const driverFor = (program: string | null): Drive =>
  program === null ? standInDrive : electronDrive(program);
