import type { Page } from 'playwright';
import { backedUp } from '#test/torture/browser-backups.ts';
import { createVault } from '#test/helpers/leader.ts';
import { startLeeway } from '#test/helpers/leeway-browser.ts';
import { filesSaying, importThem } from '#test/torture/import-files.ts';
import { restoreFile, saveCopy, withOtherWords } from '#test/torture/restore-crafted.ts';
import { kindsOf, walkScreens } from '#test/torture/screens.ts';
import { payloadsFrom, scriptPayloads } from '#test/torture/script-payloads.ts';
import type { Trial } from '#test/torture/trial.ts';

/** What can only be there when text became part of the page. */
const grown =
  'body [onerror], body [onload], body [onfocus], body iframe, body object, body embed, main script, a[href^="javascript:" i]';

const watch = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { timesRun: 0, ran: () => Object.assign(globalThis, { timesRun: 1 }) });
  });
};

const hasRun = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as unknown as { timesRun: number }).timesRun > 0);

/** The same payloads in a page without any care: the detector must see them. */
const control = async (page: Page): Promise<boolean> => {
  const careless = await page.context().newPage();
  await watch(careless);
  await careless.goto('about:blank');
  await careless.evaluate((html) => {
    document.body.innerHTML = html;
  }, payloadsFrom(0));
  const isSeen = await careless
    .waitForFunction(() => (globalThis as unknown as { timesRun: number }).timesRun > 0, undefined, {
      timeout: 10_000,
    })
    .then(
      () => true,
      () => false,
    );
  await careless.close();
  return isSeen;
};

/** One payload, short enough for a name. */
const payload = (field: number): string =>
  (scriptPayloads[(field * 11) % scriptPayloads.length] ?? '').replaceAll(/\s/g, ' ').slice(0, 110);

/**
 * Brings scripts in by every import format and by restoring a backup, and types them into every text field of every
 * screen. None may run, and none may become part of the page. A `count` takes that many screens, and fewer than ten one walk.
 */
export const scriptInjection: Trial = {
  name: 'script-injection',
  count: Number.POSITIVE_INFINITY,
  run: async ({ count, say }) => {
    const isShort = count < 10;
    const leeway = await startLeeway();
    const faults: string[] = [];
    try {
      const { page } = leeway;
      page.setDefaultTimeout(30_000);
      page.on('dialog', (dialog) => {
        if (dialog.type() !== 'beforeunload') faults.push(`a dialog opened: ${dialog.message()}`);
        void dialog.accept();
      });
      await watch(page);
      await page.reload();
      if (!(await control(page))) faults.push('the control was not seen to run: the detector is blind');
      const key = await createVault(page);
      const looked = async (): Promise<void> => {
        say(`${new URL(page.url()).hash}`);
        if (await hasRun(page)) faults.push(`ran on ${page.url()}`);
        const elements = await page.locator(grown).count();
        if (elements > 0) faults.push(`${elements} elements grew from text on ${page.url()}`);
      };
      const text = (field: number): string => payloadsFrom(field * 7);
      const look = async () => {
        await page.evaluate(() => void (location.hash = '#/'));
        return walkScreens(page, { text: () => 'and on', looked, most: count, buttons: 0 });
      };
      let imported = 0;
      for (const files of Object.values(filesSaying({ text, name: payload }))) {
        imported += await importThem(page, files, looked);
        await looked();
      }
      await page.evaluate(() => void (location.hash = '#/'));
      const walk = await walkScreens(page, { text, looked, most: count, buttons: isShort ? 1 : 6 });
      if (!isShort) await walkScreens(page, { text, looked, perKind: 2, buttons: 3 });
      await backedUp(page, 1);
      const { file, changed } = await withOtherWords(await saveCopy(page), key, payload);
      if (changed === 0) faults.push('there was nothing to restore');
      await restoreFile(page, file, key, looked);
      // What was typed and brought in, looked at where it is shown elsewhere.
      const again = await look();
      return {
        trials: scriptPayloads.length,
        note:
          `${imported} entries in 4 import formats, ${changed} texts in a backup, ` +
          `${walk.fields} fields on ${kindsOf(walk).length} kinds of screen, ${again.screens.size} screens looked at again`,
        faults,
      };
    } finally {
      await leeway.end();
    }
  },
};
