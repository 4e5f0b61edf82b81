import type { Page } from 'playwright';
import { backupsOf, openSettings } from '#test/helpers/backups.ts';

/** The files of a folder in the origin's private file system, each with its SHA-256. */
export const backupsIn = async (page: Page, folder: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await page.evaluate(async (name) => {
      type Folder = { entries(): AsyncIterable<[string, FileSystemFileHandle]> };
      const root = await navigator.storage.getDirectory();
      const found: [string, string][] = [];
      const there: unknown = await root.getDirectoryHandle(name).catch(() => null);
      if (there === null) return found;
      for await (const [file, handle] of (there as Folder).entries()) {
        const bytes = await (await handle.getFile()).arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        found.push([file, Array.from(hash).join(' ')]);
      }
      return found;
    }, folder),
  );

/** Backs up and waits until the list has `count`; one that Leeway made by itself meanwhile is as good. */
export const backedUp = async (page: Page, count: number): Promise<void> => {
  await openSettings(page);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page
    .getByText(/^(Backed up and checked|Nothing has changed since the last backup)\.$/)
    .first()
    .waitFor();
  await backupsOf(page)
    .getByRole('listitem')
    .nth(count - 1)
    .waitFor();
};

/** Lets backups go into a second folder. The system's dialog can't be driven: one of the browser's own stands in for it. */
export const chooseStick = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Stick', { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
  });
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await page.getByText('Backups also go into “Stick”.').waitFor();
};
