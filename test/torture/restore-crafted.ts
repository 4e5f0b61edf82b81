import { readFileSync } from 'node:fs';
import { identityToRecipient } from 'age-encryption';
import type { Page } from 'playwright';
import { openFile, sealFile } from '#vault/age-files.ts';

/** Saves a copy of the newest backup, as the leader would. */
export const saveCopy = async (page: Page): Promise<Uint8Array> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /Save a copy/ })
      .first()
      .click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
};

/** A backup whose texts are others: every one with a script in it gets another script, of no more letters. */
export const withOtherWords = async (
  backup: Uint8Array,
  recoveryKey: string,
  word: (n: number) => string,
): Promise<{ file: Uint8Array; changed: number }> => {
  const opened = await openFile(backup, recoveryKey);
  if (!opened.ok) throw new Error(`the backup does not open: ${opened.reason}`);
  let changed = 0;
  const other = (text: string): string => {
    for (let n = changed; n < changed + 200; n += 1)
      if (word(n).length <= text.length && word(n).trim() !== '' && word(n) !== text) {
        changed += 1;
        return word(n);
      }
    return text;
  };
  const text = JSON.stringify(JSON.parse(new TextDecoder().decode(opened.bytes)), (_, value: unknown) =>
    typeof value === 'string' && value.includes('ran()') ? other(value) : value,
  );
  const sealed = await sealFile(new TextEncoder().encode(text), await identityToRecipient(recoveryKey));
  if (!sealed.ok) throw new Error('the backup can not be sealed');
  return { file: sealed.file, changed };
};

/** Restores `file` by the settings screen; `looked` at what it would change, and at what it changed. */
export const restoreFile = async (
  page: Page,
  file: Uint8Array,
  recoveryKey: string,
  looked: () => Promise<void>,
): Promise<void> => {
  const buffer = Buffer.from(file);
  await page
    .getByLabel('Backup file')
    .setInputFiles({ name: 'backup.age', mimeType: 'application/octet-stream', buffer });
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey);
  await page.getByRole('button', { name: 'Open the backup' }).click();
  const dialog = page.getByRole('dialog');
  const restore = dialog.getByRole('button', { name: 'Restore', exact: true });
  await restore.waitFor();
  await looked();
  await restore.click();
  await dialog.waitFor({ state: 'detached' });
  await looked();
};
