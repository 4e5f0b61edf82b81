import type { Bench } from '#test/bench/fill-page.ts';
import type { BrowserContext, Page } from 'playwright';
import { benchPassphrase } from './bench-site.ts';
import { withBenchBrowser } from './bench-browser.ts';

/** Screens that compute over history, each with what must be there before it counts as open. */
const places = {
  openBoard: { at: () => '/autonomy', isThere: 'main table' },
  openGrowth: { at: (personId: string) => `/people/${personId}/growth`, isThere: 'main table' },
  openTeamSkills: { at: () => '/team-skills', isThere: 'main table' },
  openMirror: { at: () => '/mirror', isThere: 'main table' },
  openSummary: { at: (personId: string) => `/people/${personId}/summary`, isThere: 'main [data-section]' },
} as const;
type Place = keyof typeof places;

export type VaultTimes = {
  unlock: number[];
  unlockToToday: number[];
  openPerson: number[];
  keystrokes: number[];
} & Record<Place, number[]>;

const fillVault = async (context: BrowserContext, address: string, size: 'month' | 'fiveYears') => {
  const page = await context.newPage();
  await page.goto(`${address}/bench/fill-page.html`);
  await page.waitForFunction(() => 'bench' in window);
  await page.evaluate(
    ([name, passphrase]) => (globalThis as unknown as { bench: Bench }).bench.fill(name, passphrase),
    [size, benchPassphrase] as const,
  );
  await page.close();
};

type Unlocking = { fromEnter: number; fromDerived: number };

/** Milliseconds until Today is painted, from Enter and from the end of the key derivation. */
const unlockToToday = async (page: Page, address: string): Promise<Unlocking> => {
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(benchPassphrase);
  await page.evaluate(() => {
    const enter = ({ timeStamp }: Event) => performance.mark('enter', { startTime: timeStamp });
    addEventListener('keydown', enter, { once: true, capture: true });
  });
  await page.getByRole('textbox', { name: 'Passphrase' }).press('Enter');
  return page.evaluate(
    () =>
      new Promise<Unlocking>((resolve) => {
        const look = () => {
          const derived = performance.getEntriesByName('leeway:key-derived').at(-1);
          const isShown =
            document.querySelector('main h1') && document.querySelectorAll('main h2').length > 0;
          if (!derived || !isShown) return requestAnimationFrame(look);
          return requestAnimationFrame(() => {
            const now = performance.now();
            const entered = performance.getEntriesByName('enter').at(-1)?.startTime ?? 0;
            resolve({ fromEnter: now - entered, fromDerived: now - derived.startTime });
          });
        };
        look();
      }),
  );
};

/** Milliseconds from the click on a name until that person's page with its timeline is painted. */
const openPerson = async (page: Page, name: string): Promise<number> => {
  const start = page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (from: number) => {
          const isThere =
            document.querySelector('main h1')?.textContent?.includes(wanted) &&
            document.querySelectorAll('main li[data-kind]').length > 0;
          if (isThere) requestAnimationFrame(() => resolve(performance.now() - from));
          else requestAnimationFrame(() => look(from));
        };
        document.addEventListener('click', (event) => look(event.timeStamp), { once: true, capture: true });
      }),
    name,
  );
  await page.getByRole('navigation', { name: 'People' }).getByRole('link', { name }).click();
  return start;
};

const toToday = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        location.hash = '/';
        const look = () =>
          document.querySelector('main table, main [data-section]') ? requestAnimationFrame(look) : resolve();
        look();
      }),
  );

/** Milliseconds from going there until the place with its content is painted. */
const openPlace = (page: Page, hash: string, isThere: string): Promise<number> =>
  page.evaluate(
    ([to, selector]) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        location.hash = to;
        const look = () => {
          if (document.querySelector('main h1') && document.querySelector(selector))
            requestAnimationFrame(() => resolve(performance.now() - from));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [hash, isThere] as const,
  );

const personIdOf = async (page: Page, name: string): Promise<string> => {
  const link = page.getByRole('navigation', { name: 'People' }).getByRole('link', { name });
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
};

/** Milliseconds from each key until the frame with its letter is painted, in the notes of a talking point. */
const typeNotes = async (page: Page, letters: number): Promise<number[]> => {
  await page.getByRole('button', { name: 'Start one-on-one' }).first().click();
  await page.getByRole('button', { name: 'Wrap up' }).waitFor();
  await page
    .getByRole('textbox', { name: /^Notes on/ })
    .first()
    .click();
  const editor = page.locator('[contenteditable="true"]').first();
  await editor.waitFor();
  await editor.click();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keystrokes: times });
    document.addEventListener(
      'keydown',
      (event) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      { capture: true },
    );
  });
  for (let at = 0; at < letters; at += 1) await page.keyboard.press('abcdefgh '[at % 9] ?? 'a', { delay: 5 });
  return page.evaluate(() => (window as unknown as { keystrokes: number[] }).keystrokes);
};

const oneRound = async (page: Page, address: string, round: number, times: VaultTimes): Promise<void> => {
  const unlocking = await unlockToToday(page, address);
  times.unlock.push(unlocking.fromEnter);
  times.unlockToToday.push(unlocking.fromDerived);
  // Until the program is at rest: the other screens arrive in idle time, as they do while a person reads Today.
  await page.waitForTimeout(1000);
  const name = `Person ${String.fromCodePoint(65 + round)}`;
  times.openPerson.push(await openPerson(page, name));
  const personId = await personIdOf(page, name);
  for (const place of Object.keys(places) as Place[]) {
    await toToday(page);
    await page.waitForTimeout(300);
    const { at, isThere } = places[place];
    times[place].push(await openPlace(page, at(personId), isThere));
  }
};

const noTimes = (): VaultTimes => ({
  unlock: [],
  unlockToToday: [],
  openPerson: [],
  keystrokes: [],
  openBoard: [],
  openTeamSkills: [],
  openGrowth: [],
  openMirror: [],
  openSummary: [],
});

/**
 * Fills a vault of each size and measures what the leader would wait for in them. The two take turns, so that whatever
 * else the machine does meets both; a first round of each is thrown away, since it warms the browser up.
 */
export const measureVaults = (
  address: string,
  rounds: number,
): Promise<{ month: VaultTimes; fiveYears: VaultTimes }> =>
  withBenchBrowser((small) =>
    withBenchBrowser(async (large) => {
      await fillVault(small, address, 'month');
      await fillVault(large, address, 'fiveYears');
      const pages = { month: await small.newPage(), fiveYears: await large.newPage() };
      for (const page of Object.values(pages)) await oneRound(page, address, 0, noTimes());
      const times = { month: noTimes(), fiveYears: noTimes() };
      for (let round = 0; round < rounds; round += 1) {
        await oneRound(pages.month, address, round, times.month);
        await oneRound(pages.fiveYears, address, round, times.fiveYears);
      }
      await toToday(pages.fiveYears);
      times.fiveYears.keystrokes = await typeNotes(pages.fiveYears, 200);
      return times;
    }),
  );
