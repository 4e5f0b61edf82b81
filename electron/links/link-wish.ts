import type { Wish } from '#electron/contract/wish.ts';

/** The scheme of links into the program. It carries ids, never words, and only opens a place. */
export const linkScheme = 'leeway';

/** `leeway://person/` and 36 characters of an id are 52. */
const longest = 60;

const places: Readonly<Record<string, Wish>> = {
  today: { go: 'today' },
  capture: { do: 'capture' },
};

const recordLink = /^(person|briefing|session)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

const isRecordPlace = (text: string | undefined): text is 'person' | 'briefing' | 'session' =>
  text === 'person' || text === 'briefing' || text === 'session';

/**
 * What a link asks for, or `null` for every link that is not exactly one of the table: `leeway://today`,
 * `leeway://capture`, and `leeway://person/…`, `briefing/…`, `session/…` with an id. Compared as text, because two
 * parsers of addresses rarely agree on the odd ones. One slash may follow: some systems add it.
 */
export const wishOfLink = (link: string): Wish | null => {
  const start = `${linkScheme}://`;
  if (link.length > longest || !link.startsWith(start)) return null;
  const path = link.slice(start.length).replace(/\/$/, '');
  if (Object.hasOwn(places, path)) return places[path] ?? null;
  const [, place, id] = recordLink.exec(path) ?? [];
  return isRecordPlace(place) && id !== undefined ? { go: place, id } : null;
};

/** The wish among the arguments of a start; two links at once are nobody's click. */
export const wishOfArguments = (args: readonly string[]): Wish | null => {
  const links = args.filter((arg) => arg.startsWith(`${linkScheme}:`));
  return links.length === 1 ? wishOfLink(links[0] ?? '') : null;
};
