import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { electronFuses } from '#build/electron-fuses.ts';
import { readArchive, sha256 } from '#build/release/asar.ts';
import { type Check, fail, pass, type Release, runChecks, skip, verdict } from '#build/release/check.ts';
import { canaries, checkCanaries, checkJourney, checkKill } from '#build/release/check-journey.ts';
import { checkNetwork, judged } from '#build/release/check-network.ts';
import { checkArchive, checkArchiveHash, checkFuses } from '#build/release/check-program.ts';
import type { Drive } from '#build/release/drive.ts';
import { findProgram, isElectron, releaseOf } from '#build/release/find-release.ts';
import { fusesOnly } from '#test/helpers/packed-program.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-release-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const release = (over: Partial<Release> = {}): Release => ({
  program: '',
  archive: '',
  hashCarrier: null,
  drive: { skip: 'no window here' },
  ...over,
});

const stateOf = async (check: Check, over: Partial<Release>) => (await check.run(release(over))).state;

/** An archive of these files, each with the hash of its bytes, or of `packed` instead. */
const asarOf = (files: Record<string, string>, packed: Record<string, string> = {}): Buffer => {
  let offset = 0;
  const root: { files: Record<string, unknown> } = { files: {} };
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split('/');
    let at = root.files;
    for (const part of parts.slice(0, -1)) {
      const next = (at[part] ?? { files: {} }) as { files: Record<string, unknown> };
      at[part] = next;
      at = next.files;
    }
    const hash = sha256(packed[path] ?? text);
    at[parts.at(-1) ?? ''] = {
      size: text.length,
      offset: `${offset}`,
      integrity: { algorithm: 'SHA256', hash },
    };
    offset += text.length;
  }
  const header = Buffer.from(JSON.stringify(root));
  const padded = Buffer.concat([header, Buffer.alloc((4 - (header.length % 4)) % 4)]);
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(4, 0);
  sizes.writeUInt32LE(padded.length + 8, 4);
  sizes.writeUInt32LE(padded.length + 4, 8);
  sizes.writeUInt32LE(header.length, 12);
  return Buffer.concat([sizes, padded, Buffer.from(Object.values(files).join(''))]);
};

const built = { 'package.json': '{}', 'out/electron/main.js': 'main', 'out/renderer/index.html': '<p>' };

const states = Object.values(electronFuses).map((on) => (on ? '1' : '0'));

test('fuses: as decided, one turned over, one too many, none at all', async () => {
  const program = (wire: string): string => write('leeway', fusesOnly(wire));
  expect(await stateOf(checkFuses, { program: program(states.join('')) })).toBe('pass');
  for (let place = 0; place < states.length; place += 1) {
    const turned = states.map((state, i) => (i === place ? (state === '1' ? '0' : '1') : state)).join('');
    const { state, why } = await checkFuses.run(release({ program: program(turned) }));
    expect([state, why]).toEqual(['fail', `wrong: ${Object.keys(electronFuses)[place]}`]);
  }
  expect(await stateOf(checkFuses, { program: program(`${states.join('')}1`) })).toBe('fail');
  expect(await stateOf(checkFuses, { program: program('r'.repeat(9)) })).toBe('fail');
  await expect(checkFuses.run(release({ program: write('none', 'x') }))).rejects.toThrow();
});

test('archive: what was built, and not a byte else', async () => {
  const archive = (files: Record<string, string>, packed = {}) => write('app.asar', asarOf(files, packed));
  expect(await stateOf(checkArchive, { archive: archive(built) })).toBe('pass');
  for (const name of [
    '.env',
    'out/renderer/.env',
    'out/renderer/a.js.map',
    'out/electron/main.ts',
    'node_modules/x/index.js',
    'out/electron/node_modules/x.js',
    'test/a.js',
    'out/stamp',
    'README.md',
  ])
    expect(await stateOf(checkArchive, { archive: archive({ ...built, [name]: 'x' }) })).toBe('fail');
  const changed = archive(built, { 'out/electron/main.js': 'as it was packed' });
  expect((await checkArchive.run(release({ archive: changed }))).why).toContain('/out/electron/main.js');
});

test('archive hash: in the program, not in it, and where nobody heeds it', async () => {
  const archive = write('app.asar', asarOf(built));
  const { headerHash } = readArchive(archive);
  const carrier = (text: string): string => write('Info.plist', `<string>${text}</string>`);
  expect(await stateOf(checkArchiveHash, { archive, hashCarrier: carrier(headerHash) })).toBe('pass');
  expect(await stateOf(checkArchiveHash, { archive, hashCarrier: carrier(sha256('other')) })).toBe('fail');
  expect(await stateOf(checkArchiveHash, { archive, hashCarrier: null })).toBe('none');
});

/** A window that shows every text but the `missing` one. */
const windowWithout = (missing: string): Page => {
  const locator = (text = '') => ({
    getByRole: (_: string, { name = '' }: { name?: string | RegExp } = {}) => locator(String(name)),
    getByText: (shown: string) => locator(shown),
    first: () => locator(text),
    or: () => locator(text),
    fill: async () => undefined,
    press: async () => undefined,
    click: async () => undefined,
    waitFor: async () => {
      if (missing !== '' && text.includes(missing)) throw new Error('not shown');
    },
    innerText: async () => 'Type back part 1 of the key',
    allInnerTexts: async () => ['1 AGE-SECRET'],
    elementHandle: async () => null,
  });
  const page = {
    ...locator(),
    locator: () => locator(),
    keyboard: { press: async () => undefined },
    waitForFunction: async () => undefined,
  };
  return page as unknown as Page;
};

const driveWithout =
  (missing: string, leave: (profile: string) => void = () => undefined): Drive =>
  async (profile) => {
    leave(profile);
    return { page: windowWithout(missing), close: async () => undefined, kill: async () => undefined };
  };

test('first journey: all there, or not after the restart', async () => {
  expect(await stateOf(checkJourney, { drive: driveWithout('') })).toBe('pass');
  await expect(checkJourney.run(release({ drive: driveWithout('Quorvane') }))).rejects.toThrow('not shown');
});

test('kill: every line there, or the lost one is named', async () => {
  expect(await stateOf(checkKill, { drive: driveWithout('') })).toBe('pass');
  const lost = await checkKill.run(release({ drive: driveWithout('round three') }));
  expect(lost).toEqual(fail('lost: round three'));
});

test.each([
  ['UTF-8', Buffer.from('… grumbelith …')],
  ['UTF-16', Buffer.from('… жаворонкин …', 'utf16le')],
  ['UTF-16, the other way round', Buffer.from('… kalundrith …', 'utf16le').swap16()],
  ['base64', Buffer.from(Buffer.from('… nineteen brindled magpies over slate').toString('base64'))],
])('canaries: a word left in the profile as %s is found', async (_, bytes) => {
  const drive = driveWithout('', (profile) => writeFileSync(join(profile, 'left'), bytes));
  expect(await stateOf(checkCanaries, { drive })).toBe('fail');
});

test('canaries: nothing left is well, and a blind search is not believed', async () => {
  expect(await stateOf(checkCanaries, { drive: driveWithout('') })).toBe('pass');
  const blind = await canaries(
    () => [],
    () => false,
  )(driveWithout(''));
  expect(blind.state).toBe('fail');
});

test('network: none is well, some is not, and a count that never goes up is not believed', () => {
  expect(judged({ sent: 0, control: 1 }).state).toBe('pass');
  expect(judged({ sent: 21, control: 1 }).state).toBe('fail');
  expect(judged({ sent: 0, control: 0 }).state).toBe('fail');
});

test('where no window can be driven, what needs one is skipped and says why', async () => {
  for (const check of [checkJourney, checkCanaries, checkKill, checkNetwork([])])
    expect(await check.run(release())).toEqual(skip('no window here'));
});

test('the list goes on after a fault, says one line each, and ends well only without a fault', async () => {
  const lines: string[] = [];
  const broken: Check = { name: 'b', run: () => Promise.reject(new Error('it broke\nin two lines')) };
  const checks: Check[] = [
    { name: 'a', run: async () => pass('fine') },
    broken,
    { name: 'c', run: async () => skip('no') },
  ];
  const outcomes = await runChecks(checks, release(), (line) => lines.push(line));
  expect(lines).toEqual(['pass  a: fine', 'fail  b: it broke', 'skip  c: no']);
  expect(verdict(outcomes)).toEqual({ line: '1 passed, 1 failed, 1 skipped', code: 1 });
  expect(verdict([pass(''), skip('')]).code).toBe(3);
  expect(verdict([pass('')]).code).toBe(0);
});

test('a release is found by the names of its system, and a stand-in is known by its size', () => {
  expect(findProgram(folder)).toBeNull();
  const linux = write('linux-unpacked/leeway', 'x');
  expect(findProgram(folder)).toBe(linux);
  expect(releaseOf(linux)).toBeNull();
  const archive = write('linux-unpacked/resources/app.asar', '');
  expect(releaseOf(linux)).toEqual({ program: linux, archive, hashCarrier: null });
  expect(isElectron(linux)).toBe(false);
  const windows = write('win-unpacked/Leeway.exe', Buffer.alloc(1_000_001));
  write('win-unpacked/resources/app.asar', '');
  expect([releaseOf(windows)?.hashCarrier, isElectron(windows)]).toEqual([windows, true]);
  write('mac-arm64/Leeway.app/Contents/Resources/app.asar', '');
  const mac = join(folder, 'mac-arm64/Leeway.app');
  expect(releaseOf(mac)?.hashCarrier).toBe(join(mac, 'Contents', 'Info.plist'));
});
