import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import type { PersonId } from '#domain/ids.ts';
import { isBeginning, isWhole, wordsOf } from '#domain/people/names.ts';

/** An area to name in a line, and the level agreed on in it with each person who has one. */
export type AreaNamed = Pick<DecisionArea, 'id' | 'name'> & {
  levels: ReadonlyMap<PersonId, DelegationLevel>;
};

/** `rest` is what follows the area. `none`: no area is called `typed`; '' where nothing was named. */
export type AreaMatch =
  | { kind: 'one'; area: AreaNamed; rest: string }
  | { kind: 'many'; areas: AreaNamed[]; typed: string }
  | { kind: 'none'; typed: string };

type Fit = (typed: string[], name: string[]) => boolean;

/** Each typed word begins some word of the name: 'arch choi', 'escalation'. */
const isSomeWords: Fit = (typed, name) => typed.every((word) => name.some((one) => one.startsWith(word)));

/** The area named at the beginning of `text`: as far as the colon in any clear shortening, else by its whole name. */
export const matchArea = (text: string, areas: readonly AreaNamed[]): AreaMatch => {
  const colon = text.indexOf(':');
  const spelledOut = wholeNameIn(text, areas);
  if (spelledOut) return spelledOut;
  if (colon < 0) return { kind: 'none', typed: '' };
  const typed = text.slice(0, colon).trim();
  const words = wordsOf(typed);
  if (words.length === 0) return { kind: 'none', typed };
  for (const fit of [isWhole, isBeginning, isSomeWords]) {
    const found = areas.filter(({ name }) => fit(words, wordsOf(name)));
    if (found.length === 1 && found[0])
      return { kind: 'one', area: found[0], rest: text.slice(colon + 1).trim() };
    if (found.length > 1) return { kind: 'many', areas: found, typed };
  }
  return { kind: 'none', typed };
};

/** The longest name that stands in full at the beginning, with or without a colon behind it. */
const wholeNameIn = (text: string, areas: readonly AreaNamed[]): AreaMatch | null => {
  const tokens = [...text.matchAll(/\S+/g)];
  const fits = areas
    .map((area) => ({ area, words: wordsOf(area.name) }))
    .filter(({ words }) => isWhole(words, wordsOf(text).slice(0, words.length)) && words.length > 0)
    .toSorted((a, b) => b.words.length - a.words.length);
  const [best, next] = fits;
  if (best === undefined) return null;
  if (next?.words.length === best.words.length)
    return { kind: 'many', areas: fits.map(({ area }) => area), typed: best.area.name };
  const last = tokens[best.words.length - 1];
  const rest = text.slice(last ? last.index + last[0].length : 0);
  const hasColon = last?.[0].endsWith(':') ?? false;
  return { kind: 'one', area: best.area, rest: (hasColon ? rest : rest.replace(/^\s*:/, '')).trim() };
};
