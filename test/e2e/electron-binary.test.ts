import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '#build/paths.ts';
import { electronBinary } from '#build/start/electron-binary.ts';
import type { DesktopApi } from '#electron/contract/desktop-api.ts';

declare const leeway: DesktopApi;

const binary = electronBinary();

// Only where Electron's own program is wanted and there, as in the CI job of that name.
describe.skipIf(process.env.LEEWAY_ELECTRON !== '1' || binary === undefined)("Electron's own program", () => {
  let profile = '';
  let program: ElectronApplication;
  let page: Page;

  const start = async (): Promise<void> => {
    const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    program = await _electron.launch({
      ...(binary === undefined ? {} : { executablePath: binary }),
      args: [projectRoot, ...rootFlags, `--leeway-profile=${profile}`],
    });
    page = await program.firstWindow();
    await page.waitForFunction(() => document.getElementById('root')?.hasChildNodes());
  };

  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'leeway-binary-'));
    await start();
  });

  afterEach(async () => {
    await program.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the page lives at its own origin, in a secure context, with the bridge and nothing else', async () => {
    const seen = await page.evaluate(() => ({
      origin: location.origin,
      secure: isSecureContext,
      bridge: typeof leeway.openVault,
      node: 'process' in globalThis || 'require' in globalThis,
    }));
    expect(seen).toEqual({ origin: 'app://leeway', secure: true, bridge: 'function', node: false });
  });

  test('bytes cross the bridge unchanged and outlive a restart', async () => {
    const written = await page.evaluate(async () => {
      await leeway.openVault('sample');
      return leeway.appendFile('sample', 'journal', 0, Uint8Array.from([0, 127, 128, 255]));
    });
    expect(written).toMatchObject({ ok: true });
    await program.close();
    expect([...readFileSync(join(profile, 'vaults', 'sample', 'vault.journal'))]).toEqual([0, 127, 128, 255]);
    await start();
    const read = await page.evaluate(async () => {
      await leeway.openVault('sample');
      const bytes = await leeway.readFile('sample', 'journal', 0, 4);
      return bytes.ok ? [...bytes.value] : bytes.fault;
    });
    expect(read).toEqual([0, 127, 128, 255]);
  });

  test('the window waits for unsaved words', async () => {
    await page.evaluate(async () => {
      await leeway.openVault('sample');
      leeway.beforeClose(async () => {
        await leeway.appendFile('sample', 'journal', 0, new TextEncoder().encode('last words'));
      });
    });
    const closed = program.waitForEvent('close');
    await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await closed;
    expect(readFileSync(join(profile, 'vaults', 'sample', 'vault.journal'), 'utf8')).toBe('last words');
    await start();
  });

  test('the page can not leave, ask elsewhere or open a window', async () => {
    const asked = await page.evaluate(async () => {
      const opened = window.open('https://example.invalid/') === null;
      location.href = 'https://example.invalid/';
      const sent = await fetch('https://example.invalid/').then(String, () => 'refused');
      return { opened, sent };
    });
    expect(asked).toEqual({ opened: true, sent: 'refused' });
    expect(page.url()).toContain('app://leeway/');
    const { state } = await page.evaluate(() => navigator.permissions.query({ name: 'geolocation' }));
    expect(state).toBe('denied');
  });
});
