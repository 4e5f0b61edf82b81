import { parseArgs } from 'node:util';
import { browserEditionAddress } from '#build/address.ts';

export type StartOptions = {
  edition: 'electron' | 'browser' | 'serve';
  port: number;
  profile: string | undefined;
};

export type ParsedOptions = { ok: true; options: StartOptions } | { ok: false; sentence: string };

const known = {
  browser: { type: 'boolean' },
  serve: { type: 'boolean' },
  port: { type: 'string' },
  profile: { type: 'string' },
} as const;

const usage = 'Known are --browser, --serve, --port N and --profile DIR.';

const parsed = (args: string[]) => {
  try {
    return parseArgs({ args, options: known, strict: true, allowPositionals: true });
  } catch {
    return null;
  }
};

const portOf = (text: string | undefined): number | null => {
  if (text === undefined) return browserEditionAddress.port;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : null;
};

const firstUnknown = (args: string[]): string =>
  args.find(
    (arg) => !Object.keys(known).some((name) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  ) ??
  args.at(-1) ??
  '';

/** Reads the options of `npm start`. A wrong one is answered with one sentence. */
export const parseStartOptions = (args: string[]): ParsedOptions => {
  const result = parsed(args);
  if (result === null || result.positionals.length > 0)
    return { ok: false, sentence: `Leeway does not understand ${firstUnknown(args)}. ${usage}` };
  const { browser, serve, port: portText, profile } = result.values;
  const port = portOf(portText);
  if (port === null)
    return { ok: false, sentence: `${portText} is not a port. A port is a number from 1 to 65535.` };
  if (profile === '') return { ok: false, sentence: '--profile needs the name of a folder.' };
  const edition = serve ? 'serve' : browser ? 'browser' : 'electron';
  return { ok: true, options: { edition, port, profile } };
};
