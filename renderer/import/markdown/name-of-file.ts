import { dayIn, type DayOrder } from '#domain/import/day-words.ts';
import { peopleCalled } from '#domain/import/match-people.ts';
import type { Named } from '#domain/people/names.ts';

/** Words around a name in titles and file names. */
const around =
  /(?<![\p{L}\p{N}])(?:1[-:_. ]?(?:on|to)?[-:_. ]?1s?|one[- ](?:on|to)[- ]ones?|121s?|o3s?|weekly|biweekly|monthly|meetings?|notes?|sync|catch[- ]?up|check[- ]?in|jour fixe|with|w\/|und|and me|&\s*me)(?![\p{L}\p{N}])/giu;

/** Folders that hold notes of everybody. */
const general = new Set(
  '1on1 1on1s 1-1 121 ones notes note meetings meeting people team teams reports direct reports archive archived inbox journal daily documents work vault obsidian one-on-ones me untitled readme index template templates growth talk career feedback'.split(
    ' ',
  ),
);

/** Who a link leads to: 'Priya Nair' from [[People/Priya Nair#Goals|Priya]]. */
const withoutLinks = (text: string): string =>
  text.replace(/\[\[([^\]|]*)(?:\|[^\]]*)?\]\]/g, (_, target: string) => lastPart(target));

const lastPart = (target: string): string =>
  (
    target
      .replace(/[#^|].*$/, '')
      .split(/(?<!\s)\/(?!\s)/)
      .at(-1) ?? ''
  )
    .replace(/\.md$/i, '')
    .trim();

const trimmed = (text: string): string =>
  text.replace(/^[\s\p{P}\p{S}]+|[\s,;:.\-–—_/|<>&+@#]+$/gu, '').trim();

/** What is left of a title without its date and the words around. */
const withoutAround = (text: string, order: DayOrder): string => {
  const short = withoutLinks(text.slice(0, 200));
  const words = dayIn(short, order)?.rest ?? short;
  return trimmed(words.replace(/_+/g, ' ').replace(around, ' ').replace(/\s+/g, ' '));
};

/** One to four words that begin like names do. */
const looksLikeName = (text: string): boolean => {
  const words = text.split(/\s+/);
  return (
    text.length <= 60 &&
    words.length <= 4 &&
    words.every((word) =>
      /^(?:\p{Lu}|\p{Lo}|(?:de|van|von|der|den|la|le|da|di|bin|al)$)[\p{L}\p{M}'’.-]*$/u.test(word),
    ) &&
    !general.has(text.toLowerCase())
  );
};

type Sources = {
  path: string;
  /** From the front matter, the best first. */
  said: readonly string[];
  title: string;
};

/** Whose note this is: a name that is known before one that looks like one; what the note itself says before its folder. */
export const nameOfFile = (
  { path, said, title }: Sources,
  known: readonly Named[],
  order: DayOrder,
): string => {
  const parts = path.split('/');
  const file = (parts.pop() ?? '').replace(/\.[a-z]{2,8}$/i, '');
  const direct = said.map((one) => trimmed(lastPart(withoutLinks(one.slice(0, 200)))));
  const read = [file, title, ...parts.toReversed()].map((one) => withoutAround(one, order));
  const candidates = [...direct, ...read].filter((one) => one.length > 1);
  const guess = read.find(looksLikeName) ?? '';
  return (
    candidates.find((one) => peopleCalled(one, known).length > 0) ??
    direct.find((one) => one.length > 1) ??
    // 'Priya.md' with the title 'Priya Nair' is about Priya Nair.
    read.find((one) => looksLikeName(one) && one.startsWith(`${guess} `)) ??
    guess
  );
};

/** What a folder is called that holds a time rather than people: '2025', '2026-03', 'Q1'. */
const isTime = (part: string): boolean => /^(?:\d[\d ._-]*|q[1-4])$/i.test(part);

/**
 * The folder, or the undated file, that is called by the name, with the folders around that say more than a time or
 * "notes"; `null` where the name stands elsewhere. Two such places may be two people.
 */
export const homeOf = (path: string, name: string, order: DayOrder): string | null => {
  const parts = path.replace(/\.[a-z]{2,8}$/i, '').split('/');
  const isCalled = (part: string) =>
    dayIn(part, order) === null &&
    withoutAround(part, order).localeCompare(name, 'en', { sensitivity: 'accent' }) === 0;
  const at = name === '' ? -1 : parts.findLastIndex(isCalled);
  if (at === -1) return null;
  const around = parts
    .slice(0, at)
    .filter((part) => !isTime(part.trim()) && !general.has(part.trim().toLowerCase()));
  return [...around, name.toLowerCase()].join('/');
};
