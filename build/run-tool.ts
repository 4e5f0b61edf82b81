import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#build/paths.ts';

/**
 * Runs a tool of the project's own `node_modules`, and shows what it says.
 * @param script the tool's JavaScript file below `node_modules`
 * @returns whether it was content
 */
export const runTool = (script: string, args: string[]): boolean => {
  const path = join(projectRoot, 'node_modules', script);
  const { status } = spawnSync(process.execPath, [path, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
};
