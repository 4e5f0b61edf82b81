import { runTool } from '#build/run-tool.ts';
import { scanFolder } from '#build/lint/scan-folder.ts';
import { projectRoot } from '#build/paths.ts';

const scansPass = (): boolean => {
  const findings = scanFolder(projectRoot);
  for (const { path, line, rule } of findings) process.stdout.write(`${path}:${line} ${rule}\n`);
  return findings.length === 0;
};

// All of them run, so that one look shows everything there is to mend.
const passed = [
  runTool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  runTool('@biomejs/biome/bin/biome', ['format', '.']),
  scansPass(),
];
process.exitCode = passed.every(Boolean) ? 0 : 1;
