import { runTool } from '#build/run-tool.ts';
import { buildAll } from './build-all.ts';

// `npm run dist -- --linux dir` passes its own options on.
await buildAll();
const packed = runTool('electron-builder/cli.js', [
  '--config',
  'build/electron-builder.config.ts',
  '--publish',
  'never',
  ...process.argv.slice(2),
]);
process.exitCode = packed ? 0 : 1;
