import { homedir } from 'node:os';
import { join } from 'node:path';

type Machine = { platform: string; env: Record<string, string | undefined>; home: string };

const dataFolder = ({ platform, env, home }: Machine): string => {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Leeway');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Leeway');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'leeway');
};

/** The browser edition's own profile folder, where the platform keeps programs' data. */
export const profileFolder = (
  machine: Machine = { platform: process.platform, env: process.env, home: homedir() },
): string => join(dataFolder(machine), 'browser-profile');
