import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '#build/paths.ts';

/** `npm start` without npm, in a process of its own. */
export type StartedProgram = {
  child: ChildProcess;
  /** Waits until `part` was printed; fails with everything that was, when the program ends before. */
  says(part: string): Promise<void>;
  /** Everything printed so far. */
  said(): string;
  ended: Promise<number | null>;
};

export const startProgram = (
  args: string[],
  env: Record<string, string | undefined> = {},
): StartedProgram => {
  const script = join(projectRoot, 'build', 'scripts', 'start.ts');
  const child = spawn(process.execPath, [script, ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const hear = (chunk: Buffer): void => void (text += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const says = async (part: string): Promise<void> => {
    while (!text.includes(part)) {
      const more = await Promise.race([once(child.stdout, 'data').then(() => true), ended.then(() => false)]);
      if (!more && !text.includes(part)) throw new Error(`"${part}" was not said, but: ${text}`);
    }
  };
  return { child, says, said: () => text, ended };
};
