import type { Page } from 'playwright';
import { startLeeway } from '#test/helpers/leeway-browser.ts';
import { kindsOf, walkScreens } from '#test/torture/screens.ts';
import { payloadsFrom, scriptPayloads } from '#test/torture/script-payloads.ts';
import type { Trial } from '#test/torture/trial.ts';

/** What can only be there when typed text became part of the page. */
const grown =
  'main [onerror], main [onload], main [onfocus], main iframe, main object, main embed, main script, a[href^="javascript:" i]';

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

/** Types scripts into every text field of every screen. None may run, and none may become part of the page. */
export const scriptInjection: Trial = {
  name: 'script-injection',
  count: scriptPayloads.length,
  run: async ({ count, say }) => {
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
      await page.getByRole('button', { name: 'Look around with a sample team' }).click();
      await page.getByRole('button', { name: 'Leave the sample' }).waitFor({ timeout: 120_000 });
      const looked = async (): Promise<void> => {
        say(`${new URL(page.url()).hash}`);
        if (await hasRun(page)) faults.push(`ran on ${page.url()}`);
        const elements = await page.locator(grown).count();
        if (elements > 0) faults.push(`${elements} elements grew from text on ${page.url()}`);
      };
      const typing = { text: (field: number) => payloadsFrom(field * 7), looked };
      const walk = await walkScreens(page, typing);
      // Once more, to look at what was typed where it is shown elsewhere.
      const again = await walkScreens(page, { ...typing, text: () => 'and on', buttons: 0 });
      return {
        trials: count,
        note: `${walk.fields} fields on ${kindsOf(walk).length} kinds of screen, ${again.screens.size} screens looked at again`,
        faults,
      };
    } finally {
      await leeway.end();
    }
  },
};
