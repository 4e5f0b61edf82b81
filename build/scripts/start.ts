import { runBrowserEdition } from '#build/browser-edition/run-browser-edition.ts';
import { downloadElectron, electronBinary } from '#build/start/electron-binary.ts';
import { parseStartOptions, type StartOptions } from '#build/start/options.ts';
import { runElectron } from '#build/start/run-electron.ts';
import { isStale } from '#build/start/staleness.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const buildIfStale = async (): Promise<void> => {
  if (!isStale()) return;
  say('Building Leeway …');
  const { buildAll } = await import('./build-all.ts');
  await buildAll();
};

const startElectron = async (profile: string | undefined): Promise<number | null> => {
  if (electronBinary() === undefined) say('Looking for Electron, once …');
  const binary = electronBinary() ?? (await downloadElectron());
  return binary === undefined ? null : runElectron(binary, profile);
};

const start = async ({ edition, port, profile }: StartOptions): Promise<number> => {
  await buildIfStale();
  if (edition === 'electron') {
    const code = await startElectron(profile);
    if (code !== null) return code;
    say(
      "Electron's program is not on this machine and can't be downloaded, so the browser edition opens instead.",
    );
  }
  return runBrowserEdition({ port, profile, openWindow: edition !== 'serve' });
};

const parsed = parseStartOptions(process.argv.slice(2));
if (parsed.ok) {
  process.exit(await start(parsed.options));
} else {
  process.stderr.write(`${parsed.sentence}\n`);
  process.exit(2);
}
