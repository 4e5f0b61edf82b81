import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { edition } from './edition.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Result = {
  violations: {
    id: string;
    nodes: { target: unknown; html: string; any: { message: string }[]; all: { message: string }[] }[];
  }[];
};

type WithAxe = { axe?: { run(context: Document, options: object): Promise<Result> } };

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules among them whose answer depends on the colours alone. */
const ofColours = ['color-contrast', 'link-in-text-block'];

type Rules = { type: 'tag' | 'rule'; values: string[] };

/**
 * Everything axe holds against the page as it stands, one line each. Its source comes in over the debugging protocol,
 * which the page's policy does not reach, so that the policy stays as it ships.
 */
export const faultsOn = (page: Page): Promise<string[]> => faultsBy(page, { type: 'tag', values: standards });

/** The same page in the other theme: what is there and what it is called does not change, its colours do. */
export const faultsInDark = async (page: Page): Promise<string[]> => {
  if (edition === 'electron') return [];
  const becomes = async (colorScheme: 'light' | 'dark'): Promise<void> => {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    await atRest(page);
  };
  await becomes('dark');
  const faults = await faultsBy(page, { type: 'rule', values: ofColours });
  await becomes('light');
  return faults;
};

/** Colours that are inherited change from frame to frame, one element deeper each time. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let quiet = 0; quiet < 3; quiet = document.getAnimations().length === 0 ? quiet + 1 : 0)
      await new Promise(requestAnimationFrame);
  });

const faultsBy = async (page: Page, runOnly: Rules): Promise<string[]> => {
  // Both editions show the same page; looked at once, in the browser, is enough.
  if (edition === 'electron') return [];
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    async (only) =>
      (globalThis as WithAxe).axe?.run(document, { runOnly: only, resultTypes: ['violations'] }) ?? {
        violations: [],
      },
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, any, all }) =>
        `${id}: ${String(target)} ${html.slice(0, 120)} ${[...any, ...all].map(({ message }) => message).join('; ')}`,
    ),
  );
};
