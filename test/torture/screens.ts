import type { Locator, Page } from 'playwright';
import { routePatterns, routes } from '#domain/routes.ts';

// Walks through every screen that can be reached by a link, and types into every text field it finds there, also in what
// opens on a button. Nothing here knows a screen by name, so that a new one is walked too.

export type Walk = { screens: Set<string>; fields: number };

type Typing = {
  /** What to type into the field of this number. */
  text: (field: number) => string;
  /** Which of a kind of screen to look at, at most. */
  perKind?: number;
  /** Screens, at most: those that are linked first. */
  most?: number;
  /** Buttons per screen, at most. */
  buttons?: number;
  looked?: (page: Page) => Promise<void>;
};

const hashOf = (page: Page): string => new URL(page.url()).hash || '#/';

/** A screen's kind: its address without ids. */
const kindOf = (hash: string): string => hash.replace(/\/[0-9a-f-]{16,}/g, '/:id').replace(/\?.*$/, '');

const linksOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href*="#/"]'), (link) => link.hash),
  );

/** Screens that no link may lead to: every fixed one, and everything there is about whoever has a link. */
const fixed: readonly string[] = Object.values(routes).flatMap((route) =>
  typeof route === 'string' ? [`#${route}`] : [],
);
const besides = (hash: string): string[] => {
  const [, room, id] = hash.split('/');
  if (id === undefined) return [];
  return Object.values(routePatterns)
    .filter((pattern) => pattern.split('/')[1] === room)
    .map((pattern) => `#${pattern.replace(':id', id)}`);
};

const quick = { timeout: 1_500 };

const typeInto = async (page: Page, field: Locator, text: string): Promise<boolean> => {
  try {
    await field.click(quick);
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    return true;
  } catch {
    return false;
  }
};

/** Closes what is open above the screen, by the keyboard or by its own way out. */
const closeDialogs = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog');
  for (let tries = 0; tries < 5 && (await dialog.count()) > 0; tries += 1) {
    await page.keyboard.press('Escape');
    const out = dialog.last().getByRole('button', { name: /^(Cancel|Close|Discard|Not now|Done)/ });
    if ((await dialog.count()) > 0 && (await out.count()) > 0)
      await out
        .first()
        .click(quick)
        .catch(() => undefined);
  }
};

const goTo = async (page: Page, hash: string): Promise<void> => {
  await closeDialogs(page);
  if (hashOf(page) !== hash) await page.evaluate((to) => void (location.hash = to), hash);
  await page.getByRole('main').waitFor();
  await page
    .getByRole('heading', { level: 1 })
    .first()
    .waitFor(quick)
    .catch(() => undefined);
};

const typeIntoAll = async (page: Page, within: Locator, walk: Walk, text: Typing['text']): Promise<void> => {
  const fields = within.getByRole('textbox').or(within.getByRole('combobox'));
  const count = Math.min(12, await fields.count());
  for (let at = 0; at < count; at += 1) {
    if (await typeInto(page, fields.nth(at), text(walk.fields))) walk.fields += 1;
  }
};

const opensSomething =
  /^(Add|New|Give|Plan|Say|Write|Delegate|Set|Edit|Rename|Ask|Thank|Note|Record|Change|Name|Start)/;
const sends = /^(Save|Add|Write|Plan|Give|Keep|Create|Note|Say|Thank|Ask|Done|Set|Delegate|Start)/;

/** Opens what a button opens, types there, and sends it. */
const pressAndType = async (page: Page, button: Locator, walk: Walk, text: Typing['text']): Promise<void> => {
  try {
    await button.click(quick);
  } catch {
    return;
  }
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) === 0) return;
  await typeIntoAll(page, dialog.last(), walk, text);
  const send = dialog.last().getByRole('button', { name: sends });
  if ((await send.count()) > 0)
    await send
      .last()
      .click(quick)
      .catch(() => undefined);
};

const walkScreen = async (page: Page, hash: string, walk: Walk, typing: Typing): Promise<void> => {
  await goTo(page, hash);
  await typeIntoAll(page, page.getByRole('main'), walk, typing.text);
  await goTo(page, hash);
  const buttons = page
    .getByRole('main')
    .getByRole('button', { name: opensSomething })
    // What would change how the vault opens is another test's matter.
    .filter({ hasNotText: /passphrase|recovery key|folder/i });
  const count = Math.min(typing.buttons ?? 6, await buttons.count());
  for (let at = 0; at < count; at += 1) {
    await pressAndType(page, buttons.nth(at), walk, typing.text);
    await goTo(page, hash);
  }
  await typing.looked?.(page);
};

/** Walks every kind of screen. `typing` says what is typed where. */
export const walkScreens = async (page: Page, typing: Typing): Promise<Walk> => {
  const walk: Walk = { screens: new Set(), fields: 0 };
  const perKind = new Map<string, number>();
  const waiting = [hashOf(page)];
  const last = [...fixed];
  const next = (): string | undefined => waiting.shift() ?? last.shift();
  for (let hash = next(); hash !== undefined && walk.screens.size < (typing.most ?? 1000); hash = next()) {
    const kind = kindOf(hash);
    const seen = perKind.get(kind) ?? 0;
    if (walk.screens.has(hash) || seen >= (typing.perKind ?? 1)) continue;
    perKind.set(kind, seen + 1);
    walk.screens.add(hash);
    await walkScreen(page, hash, walk, typing);
    const links = await linksOn(page);
    // What stands about one thing is fuller than what stands about all.
    const found = links.flatMap((link) => [link, ...besides(link)]);
    waiting.push(...found.filter((link) => kindOf(link) === link));
    waiting.unshift(...found.filter((link) => kindOf(link) !== link));
  }
  return walk;
};

export const kindsOf = ({ screens }: Walk): string[] => [...new Set(Array.from(screens, kindOf))].toSorted();
