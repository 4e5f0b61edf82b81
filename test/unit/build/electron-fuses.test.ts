import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import configuration from '#build/electron-builder.config.ts';
import { electronFuses, setElectronFuses, strictFuseConfig } from '#build/electron-fuses.ts';

// Each of Electron's nine fuses, by the name in its documentation, and the strict state.
test.each([
  ['runAsNode', false],
  ['cookieEncryption', true],
  ['nodeOptions', false],
  ['nodeCliInspect', false],
  ['embeddedAsarIntegrityValidation', true],
  ['onlyLoadAppFromAsar', true],
  ['loadBrowserProcessSpecificV8Snapshot', false],
  ['grantFileProtocolExtraPrivileges', false],
  ['wasmTrapHandlers', true],
] as const)('fuse %s is %s', (name, state) => {
  expect(electronFuses[name]).toBe(state);
  const place = Object.keys(electronFuses).indexOf(name);
  expect((strictFuseConfig() as Record<number, unknown>)[place]).toBe(state);
});

type Tool = {
  flipFuses(program: string, config: unknown): Promise<unknown>;
  FuseV1Options: Record<string, number | string>;
};

/** The tool as electron-builder finds it. */
const tool = async (): Promise<Tool> => {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  return import(
    pathToFileURL(createRequire(builder.resolve('app-builder-lib')).resolve('@electron/fuses')).href
  );
};

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-fuses-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that is nothing but its fuses, all in the state that is not ours. */
const programWith = (count: number): string => {
  const path = join(folder, `program-${count}`);
  const states = [...Object.values(electronFuses).map((on) => (on ? '0' : '1')), '1', '1'].slice(0, count);
  writeFileSync(path, `${sentinel}\u0001${String.fromCharCode(count)}${states.join('')}`);
  return path;
};

test('the order is that of the fuse wire', async () => {
  const { FuseV1Options } = await tool();
  expect(Object.values(FuseV1Options).filter((value) => typeof value === 'number')).toHaveLength(9);
  const known = Object.keys(electronFuses).map((name, place) => [
    name.toLowerCase(),
    String(FuseV1Options[place]).toLowerCase(),
  ]);
  // The tool writes `EnableNodeOptionsEnvironmentVariable` where the documentation writes `nodeOptions`.
  for (const [name = '', called = ''] of known) expect(called).toContain(name);
});

test('all nine are written into a program', async () => {
  const { flipFuses } = await tool();
  const program = programWith(9);
  await flipFuses(program, strictFuseConfig());
  expect(readFileSync(program, 'latin1').slice(-9)).toBe('010011001');
});

test('a program with a fuse that nobody decided on is not packed', async () => {
  const { flipFuses } = await tool();
  await expect(flipFuses(programWith(10), strictFuseConfig())).rejects.toThrow('strictlyRequireAllFuses');
});

test('packing asks for all of them, and nothing sets them otherwise', async () => {
  expect(configuration.afterPack).toBe(setElectronFuses);
  expect(configuration.electronFuses).toBeUndefined();
  const asked: unknown[] = [];
  const packager = { addElectronFuses: async (_: unknown, config: unknown) => void asked.push(config) };
  await setElectronFuses({ packager } as unknown as Parameters<typeof setElectronFuses>[0]);
  expect(asked).toEqual([strictFuseConfig()]);
  expect(strictFuseConfig()).toMatchObject({ version: '1', strictlyRequireAllFuses: true });
});

test('a Mac program gets its own stamp again where that can be given', () => {
  expect(strictFuseConfig(true)).toMatchObject({ resetAdHocDarwinSignature: true });
  expect(strictFuseConfig()).toMatchObject({ resetAdHocDarwinSignature: false });
});
