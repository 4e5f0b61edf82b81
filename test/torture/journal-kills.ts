import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '#build/paths.ts';
import { createLedger } from '#test/torture/ledger.ts';
import { type Random, randomFrom, type Trial } from '#test/torture/trial.ts';

/** A vault grows with every round; after so many the next begins with an empty one. */
const roundsPerVault = 25;

type Writer = {
  child: ChildProcess;
  /** It waits for the word to begin. */
  ready: Promise<void>;
  /** It saved a first change, or ended. */
  writes: Promise<void>;
  /** It said what it found, or ended. */
  looked: Promise<void>;
  lines: string[];
  ended: Promise<unknown>;
};

/** A writing process that waits for the word to begin. */
export const prepareWriter = (folder: string, seed: number, prefix: number): Writer => {
  const script = join(projectRoot, 'test', 'torture', 'journal-kills-writer.ts');
  const child = spawn(process.execPath, [script, folder, String(seed), String(prefix)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Most of a round would be starting Node.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'leeway-torture-compiled') },
  });
  const lines: string[] = [];
  let rest = '';
  let troubles = '';
  const ready = Promise.withResolvers<void>();
  const writes = Promise.withResolvers<void>();
  const looked = Promise.withResolvers<void>();
  child.stdout?.on('data', (chunk: Buffer) => {
    const parts = `${rest}${chunk.toString()}`.split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    ready.resolve();
    if (parts.some((line) => line.startsWith('saved'))) writes.resolve();
    if (parts.some((line) => line.startsWith('open'))) looked.resolve();
  });
  child.stderr?.on('data', (chunk: Buffer) => void (troubles += chunk.toString()));
  const ended = once(child, 'close').then(() => {
    if (troubles !== '') lines.push(`trouble ${troubles.slice(0, 500)}`);
    ready.resolve();
    writes.resolve();
    looked.resolve();
  });
  return { child, ready: ready.promise, writes: writes.promise, looked: looked.promise, lines, ended };
};

/** Lets the writer go, kills it after a while, and answers with what it said. `writing`: it is past its start. */
const runAndKill = async (
  { child, ready, looked, lines, ended }: Writer,
  random: Random,
  isLast: boolean,
  writing: () => void,
): Promise<string[]> => {
  await ready;
  child.stdin?.write('go\n');
  // Every sixth dies while it opens, the others while they write. The last one must say what it found.
  if (random.below(6) === 0 && !isLast) await pause(random.below(60));
  else {
    await looked;
    writing();
    await pause(random.below(250));
  }
  child.kill('SIGKILL');
  await ended;
  return lines;
};

/** Kills a process that writes into a vault of real files, again and again, and looks what is there. */
export const journalKills: Trial = {
  name: 'journal-kills',
  count: 1000,
  run: async ({ count, seed, folder, say }) => {
    const random = randomFrom(seed);
    const ledger = createLedger(`journal-kills --seed ${seed}`);
    let vault = '';
    const begin = (round: number): Writer => {
      if (round % roundsPerVault === 0) {
        vault = join(folder, `vault-${round / roundsPerVault}`);
        mkdirSync(vault, { recursive: true });
      }
      return prepareWriter(vault, random.below(2 ** 31), round);
    };
    // One more round than kills: the last one looks what the last kill left.
    let next: Writer | null = begin(0);
    for (let round = 0; round <= count; round += 1) {
      const writer: Writer = next ?? begin(round);
      next = null;
      const place = vault;
      const isLast = round === count || (round + 1) % roundsPerVault === 0;
      const lines = await runAndKill(writer, random, isLast, () => {
        // Node takes as long to start as a round lasts; it starts beside the writing, not beside the opening.
        if (round < count) next = begin(round + 1);
      });
      for (const line of lines) ledger.hear(line, round);
      if (isLast) {
        ledger.beginAnew();
        if (ledger.faults().length === 0) rmSync(place, { recursive: true, force: true });
      }
      if (round % 100 === 99) say(`${round + 1} kills`);
    }
    return { trials: count, ...ledger.figures() };
  },
};
