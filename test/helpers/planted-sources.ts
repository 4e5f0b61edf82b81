import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scanFolder } from '#build/lint/scan-folder.ts';
import { projectRoot } from '#build/paths.ts';

type Diagnostic = { filename: string; code: string; help?: string };

const ruleOf = ({ code, help }: Diagnostic): string =>
  code === 'eslint(no-restricted-imports)' ? (help ?? code) : code;

const lintFindings = (folder: string): { path: string; rule: string }[] => {
  const oxlint = join(projectRoot, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  return diagnostics.map((one) => ({ path: one.filename.replaceAll('\\', '/'), rule: ruleOf(one) }));
};

/**
 * Writes sources into a folder that mirrors the project, lints it as `npm run lint` does, and removes it.
 * @returns the broken rules per file; a file that broke none is absent
 */
export const lintPlanted = (sources: Record<string, string>): Record<string, string[]> => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leeway-planted-')));
  for (const name of ['.oxlintrc.json', 'package.json', 'tsconfig.json'])
    cpSync(join(projectRoot, name), join(folder, name));
  for (const room of ['electron', 'renderer', 'build']) mkdirSync(join(folder, room));
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const found: Record<string, string[]> = {};
  for (const { path, rule } of [...lintFindings(folder), ...scanFolder(folder)])
    found[path] = [...(found[path] ?? []), rule];
  rmSync(folder, { recursive: true });
  return found;
};
