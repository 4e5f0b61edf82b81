import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

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

/**
 * Everything axe holds against the page as it stands, one line each. Its source comes in over the debugging protocol,
 * which the page's policy does not reach, so that the policy stays as it ships.
 */
export const faultsOn = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    async (values) =>
      (globalThis as WithAxe).axe?.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }) ?? { violations: [] },
    standards,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, any, all }) =>
        `${id}: ${String(target)} ${html.slice(0, 120)} ${[...any, ...all].map(({ message }) => message).join('; ')}`,
    ),
  );
};
