import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameForWindows } from '#electron/startup/app-id.ts';
import configuration from '#build/electron-builder.config.ts';
import { projectRoot } from '#build/paths.ts';

const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const library = createRequire(builder.resolve('app-builder-lib'));
const schema = library('app-builder-lib/scheme.json') as Node;

type Node = {
  $ref?: string;
  anyOf?: Node[];
  properties?: Record<string, Node>;
  definitions?: Record<string, Node>;
  enum?: unknown[];
  type?: string | string[];
};

const followed = (node: Node): Node =>
  node.$ref === undefined ? node : (schema.definitions?.[node.$ref.split('/').at(-1) ?? ''] ?? {});

const shapes = (node: Node): Node[] => [node, ...(node.anyOf ?? [])].map(followed);

/** Names in `value` that electron-builder's own schema doesn't know, as paths. */
const unknownNames = (value: unknown, node: Node, path = ''): string[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const known = shapes(node).find(({ properties }) => properties !== undefined)?.properties;
  if (known === undefined) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    known[name] === undefined ? [`${path}${name}`] : unknownNames(inner, known[name], `${path}${name}.`),
  );
};

test('every option has a name that electron-builder knows', () => {
  expect(unknownNames(configuration, schema)).toEqual([]);
  expect(unknownNames({ linux: { iccon: 'x' }, nope: 1 }, schema)).toEqual(['linux.iccon', 'nope']);
});

test('electron-builder takes the whole configuration, and refuses one with a fault', async () => {
  const { validateConfiguration } = library('app-builder-lib/out/util/config/config') as {
    validateConfiguration(config: object, logger: object): Promise<void>;
  };
  const logger = { isEnabled: false, add: () => undefined };
  await expect(validateConfiguration(configuration, logger)).resolves.toBeUndefined();
  await expect(validateConfiguration({ ...configuration, asar: 'yes' }, logger)).rejects.toThrow();
});

test('a Mac gives the program one right, and none to the network or to devices', () => {
  const plist = readFileSync(join(projectRoot, 'build/entitlements.mac.plist'), 'utf8');
  expect([...plist.matchAll(/<key>(.*)<\/key>/g)].map(([, key]) => key)).toEqual([
    'com.apple.security.cs.allow-jit',
  ]);
  expect(configuration.mac).toMatchObject({
    hardenedRuntime: true,
    entitlementsInherit: configuration.mac?.entitlements,
  });
});

test('Linux, macOS and Windows get their kinds of file, none of them updates or opens files of others', () => {
  expect(configuration.linux?.target).toEqual(['AppImage', 'deb']);
  expect(configuration.mac?.target).toEqual(['dmg', 'zip']);
  expect(configuration.win?.target).toEqual(['nsis']);
  expect(configuration).toMatchObject({ publish: null, fileAssociations: [], asar: true });
  expect(configuration).toMatchObject({
    disableAsarIntegrity: false,
    nsis: { deleteAppDataOnUninstall: false },
  });
  expect(configuration.protocols).toMatchObject([{ schemes: ['leeway'] }]);
});

test('no package starts Leeway without Chromium’s sandbox', () => {
  // Left out, it would be `--no-sandbox`: AppImageTarget.js of app-builder-lib.
  expect(configuration.appImage?.executableArgs).toEqual([]);
});

test('a deb finds the homepage that it may not be without', async () => {
  const { homepage } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  expect(new URL(homepage ?? '').protocol).toBe('https:');
});

test('the program calls itself as its installer does, or Windows would show none of its reminders', () => {
  const named: string[] = [];
  const app = { setAppUserModelId: (id: string) => void named.push(id) };
  nameForWindows(app, 'win32');
  nameForWindows(app, 'linux');
  expect(named).toEqual([configuration.appId]);
});

type Helper = { platformSpecificBuildOptions: object };

test('the desktop entry of Linux knows its window and its links', async () => {
  const { Packager, Platform } = library('app-builder-lib') as {
    Packager: new (
      options: object,
    ) => {
      validateConfig(): Promise<void>;
      createHelper(platform: unknown): Promise<Helper>;
    };
    Platform: { LINUX: unknown };
  };
  const { LinuxTargetHelper } = library('app-builder-lib/out/targets/LinuxTargetHelper') as {
    LinuxTargetHelper: new (helper: Helper) => { computeDesktopEntry(options: object): Promise<string> };
  };
  const packager = new Packager({ projectDir: projectRoot, config: configuration });
  await packager.validateConfig();
  const helper = await packager.createHelper(Platform.LINUX);
  const entry = await new LinuxTargetHelper(helper).computeDesktopEntry({
    ...helper.platformSpecificBuildOptions,
    ...configuration.deb,
  });
  const lines = entry.trim().split('\n');
  expect(lines).toContain('Exec=/opt/Leeway/leeway %U');
  expect(lines).toContain('StartupWMClass=leeway');
  expect(lines).toContain('Categories=Office;ProjectManagement;');
  expect(lines).toContain('MimeType=x-scheme-handler/leeway;');
  const { desktopName } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    desktopName: string;
  };
  expect(desktopName).toBe('leeway.desktop');
});

test.each([
  ['set', configuration.linux?.icon],
  ['icns', configuration.mac?.icon],
  ['ico', configuration.win?.icon],
])('electron-builder takes our icons as %s, without its own in their place', async (format, icon) => {
  const { convertIcon } = library('app-builder-lib/out/util/iconConverter') as {
    convertIcon(options: object): Promise<{ isFallback?: boolean; icons: { file: string; size: number }[] }>;
  };
  const outDir = mkdtempSync(join(tmpdir(), 'leeway-icons-'));
  const options = { sources: [icon], fallbackSources: [], roots: [projectRoot], format, outDir };
  const { isFallback, icons } = await convertIcon(options);
  rmSync(outDir, { recursive: true });
  expect(isFallback ?? false).toBe(false);
  expect(icons.every(({ file }) => file.startsWith(join(projectRoot, 'build', 'icons')))).toBe(true);
  // An icns is passed on unread.
  if (format !== 'icns') expect(icons.some(({ size }) => size >= 256)).toBe(true);
});
