import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DesktopApi } from '#electron/contract/desktop-api.ts';
import {
  type ElectronProgram,
  spawnElectronProgram,
  startElectronProgram,
} from '#test/helpers/electron-program.ts';
import { profilePerTest } from '#test/helpers/electron-profile.ts';

declare const leeway: DesktopApi;

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('what the page can ask of the program', () => {
  const profile = mkdtempSync(join(tmpdir(), 'leeway-electron-'));
  let program: ElectronProgram;
  beforeAll(async () => {
    program = await startElectronProgram(profile);
  });
  afterAll(async () => {
    await program.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the window shows the built page, and the preload script gives it the bridge', async () => {
    const { page, ask } = program;
    await page.waitForFunction(() => document.getElementById('root')?.hasChildNodes());
    expect(await page.evaluate(() => Object.keys(leeway).sort())).toEqual([
      'appendFile',
      'beforeClose',
      'chooseBackupFolder',
      'chooseFolder',
      'chosenBackupFolder',
      'closeVault',
      'copyText',
      'destroyVault',
      'forgetBackupFolder',
      'keepBackup',
      'keychainState',
      'listBackups',
      'machineIdle',
      'onMachineLocked',
      'onWish',
      'openVault',
      'readBackBackup',
      'readBackup',
      'readFile',
      'removeBackup',
      'removeFile',
      'replaceFile',
      'saveBytes',
      'saveIntoFolder',
      'savePdf',
      'savePdfIntoFolder',
      'saveText',
      'setFileAside',
      'showReminder',
      'sweepBackups',
      'truncateFile',
      'unwrapByKeychain',
      'wrapByKeychain',
      'writeBackup',
    ]);
    expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
    expect(await ask('facts')).toMatchObject({
      sandboxed: true,
      spellChecker: false,
      schemes: [{ scheme: 'app', privileges: { standard: true, secure: true } }],
      window: {
        width: 1360,
        height: 860,
        minWidth: 1000,
        minHeight: 700,
        webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, spellcheck: false },
      },
    });
  });

  test('text is saved where the leader says, or not at all', async () => {
    const { page, ask } = program;
    await ask('save-into');
    const save = (): Promise<string> =>
      page.evaluate(() => leeway.saveText('../Summary.md', '# Größe', 'text/markdown'));
    expect(await save()).toBe('cancelled');
    await ask('save-into', profile);
    expect(await save()).toBe('saved');
    expect(readFileSync(join(profile, 'Summary.md'), 'utf8')).toBe('# Größe');
    await ask('save-into', join(profile, 'no such folder'));
    expect(await save()).toBe('failed');
  });

  test('the page is saved as a tagged PDF', async () => {
    const { page, ask } = program;
    await page.evaluate(() => document.body.append(document.createElement('h1'), 'Summary'));
    await ask('save-into', profile);
    expect(await page.evaluate(() => leeway.savePdf('Summary.pdf'))).toBe('saved');
    const pdf = readFileSync(join(profile, 'Summary.pdf')).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Creator (Leeway)');
    expect(pdf).not.toContain('Mozilla');
  });

  test('bytes are saved as they are', async () => {
    const { page, ask } = program;
    const save = () =>
      page.evaluate(() => leeway.saveBytes('Summary.docx', new Uint8Array([80, 75, 0, 255])));
    await ask('save-into');
    expect(await save()).toBe('cancelled');
    await ask('save-into', profile);
    expect(await save()).toBe('saved');
    expect([...readFileSync(join(profile, 'Summary.docx'))]).toEqual([80, 75, 0, 255]);
  });

  test('several files go into a folder chosen once; none that is there is replaced, and no path is heard of', async () => {
    const { page, ask } = program;
    await ask('save-into');
    expect(await page.evaluate(() => leeway.chooseFolder())).toBeNull();
    await ask('save-into', profile);
    writeFileSync(join(profile, 'A.md'), 'there already');
    const [token, ...added] = await page.evaluate(async () => {
      const folder = (await leeway.chooseFolder()) ?? '';
      const bytes = new TextEncoder().encode('new');
      return [
        folder,
        await leeway.saveIntoFolder(folder, 'A.md', bytes),
        await leeway.saveIntoFolder(folder, '../B.md', bytes),
        await leeway.savePdfIntoFolder(folder, 'C.pdf'),
        await leeway.saveIntoFolder(crypto.randomUUID(), 'D.md', bytes),
      ] as const;
    });
    expect(token).not.toContain(profile);
    expect(added).toEqual([
      { ok: true, name: 'A (2).md' },
      { ok: true, name: 'B.md' },
      { ok: true, name: 'C.pdf' },
      { ok: false },
    ]);
    expect(readFileSync(join(profile, 'A.md'), 'utf8')).toBe('there already');
    expect(readFileSync(join(profile, 'A (2).md'), 'utf8')).toBe('new');
    expect(readFileSync(join(profile, 'C.pdf')).toString('latin1').slice(0, 5)).toBe('%PDF-');
    expect(readdirSync(profile)).not.toContain('D.md');
  });

  test('text is copied', async () => {
    const { page, ask } = program;
    expect(await page.evaluate(() => leeway.copyText('a recap'))).toBe(true);
    expect(await ask('copied')).toBe('a recap');
  });

  test('arguments of the wrong shape are refused', async () => {
    const { page } = program;
    const refused = await page.evaluate(() =>
      leeway.openVault('../other' as 'main').then(String, (error: Error) => error.message),
    );
    expect(refused).toBe('vault:open was refused: bad-request');
    expect(readdirSync(profile)).not.toContain('vaults');
  });

  test('the page can neither leave nor ask elsewhere', async () => {
    const { page } = program;
    const before = page.url();
    const asked = await page.evaluate(async () => {
      const request = fetch('http://127.0.0.1:9/').then(String, () => 'refused');
      location.href = 'http://127.0.0.1:9/';
      return request;
    });
    expect(asked).toBe('refused');
    await page.waitForLoadState();
    expect(page.url()).toBe(before);
    expect(await page.evaluate(() => typeof leeway.openVault)).toBe('function');
  });

  test('a reloaded page takes its vault again', async () => {
    const { page } = program;
    await page.evaluate(() => leeway.openVault('sample'));
    await page.reload();
    expect(await page.evaluate(() => leeway.openVault('sample'))).toMatchObject({ ok: true });
  });
});

describe('how the program begins and ends', () => {
  const { profile, start } = profilePerTest();

  test('vault files written through the bridge are real files and outlive a crash', async () => {
    const { page, kill } = await start();
    // The program looks for a vault first, and would hold it for that moment.
    await page.getByRole('button', { name: 'Create vault' }).waitFor();
    const written = await page.evaluate(async () => {
      const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
      return [
        await leeway.openVault('sample'),
        await leeway.replaceFile('sample', 'keys', bytes('keys')),
        await leeway.appendFile('sample', 'journal', 0, bytes('frame')),
        await leeway.truncateFile('main', 'journal', 0),
      ];
    });
    expect(written).toEqual([
      { ok: true, value: [] },
      { ok: true },
      { ok: true },
      { ok: false, fault: 'io' },
    ]);
    await kill();
    const folder = join(profile(), 'vaults', 'sample');
    expect(readdirSync(folder).sort()).toEqual(['vault.journal', 'vault.keys']);
    expect(text(readFileSync(join(folder, 'vault.journal')))).toBe('frame');

    const again = await start();
    const found = await again.page.evaluate(async () => {
      await leeway.openVault('sample');
      const words = async (name: 'keys' | 'journal'): Promise<string> => {
        const read = await leeway.readFile('sample', name, 0, 5);
        return new TextDecoder().decode(read.ok ? read.value : new Uint8Array());
      };
      return [await words('keys'), await words('journal')];
    });
    expect(found).toEqual(['keys', 'frame']);
  });

  test('closing the window waits until what is unsaved is written', async () => {
    const { page, close } = await start();
    await page.evaluate(async () => {
      await leeway.openVault('sample');
      leeway.beforeClose(async () => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        await leeway.appendFile('sample', 'journal', 0, new TextEncoder().encode('last words'));
      });
    });
    expect(await close()).toBe(0);
    expect(readFileSync(join(profile(), 'vaults', 'sample', 'vault.journal'), 'utf8')).toBe('last words');
  });

  test('a flush that fails or was taken back does not hold the window', async () => {
    const { page, close } = await start();
    await page.evaluate(() => {
      leeway.beforeClose(() => Promise.reject(new Error('full')));
      leeway.beforeClose(() => new Promise(() => undefined))();
    });
    expect(await close()).toBe(0);
  });

  test('a second start on the same profile ends at once', async () => {
    const second = spawnElectronProgram(profile(), { LEEWAY_STAND_IN_SECOND: '1' });
    expect(await once(second, 'exit')).toEqual([0, null]);
    // The empty folder that Electron is told of before it says that another program is there; nothing else.
    expect(readdirSync(profile(), { recursive: true })).toEqual(['session']);
  });
});
