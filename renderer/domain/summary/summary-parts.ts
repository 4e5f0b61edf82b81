import { nextStep } from '#domain/skills/evidence-by-expectation.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import type { Person } from '#domain/people/person.ts';
import type { SummaryEntry } from './summary-entry.ts';

/** What one skill looks like at the next step. */
export type Expected = {
  skillId: string;
  name: string;
  /** Markdown. */
  text: string;
};

/** Entries that stand together under one heading, or under none. */
export type EntryPart = {
  heading: string | null;
  about: string;
  /** Nothing ticked here is evidence of what is expected. */
  isGap: boolean;
  entries: SummaryEntry[];
};

/**
 * What the step after the one the person stands on expects, skill by skill in the order of `skillNames`; empty when they stand
 * on none or on the last.
 */
export const nextExpectations = (
  person: Pick<Person, 'standsOn'>,
  ladder: Ladder | null,
  skillNames: ReadonlyMap<string, string>,
): Expected[] => {
  const next = ladder === null ? null : nextStep(person, ladder);
  if (ladder === null || next === null) return [];
  const texts = new Map<string, string[]>();
  for (const { skillId, level, text, examples } of ladder.expectations) {
    if (level !== next) continue;
    texts.set(skillId, [...(texts.get(skillId) ?? []), text, ...examples.map((example) => `- ${example}`)]);
  }
  return [...skillNames].flatMap(([skillId, name]) => {
    const all = texts.get(skillId);
    return all === undefined ? [] : [{ skillId, name, text: all.filter(Boolean).join('\n\n') }];
  });
};

type Headings = {
  skillNames: ReadonlyMap<string, string>;
  expected: readonly Expected[];
  /** The heading of what is left, after expectations. */
  otherwise: string;
};

/**
 * Without expectations every skill that is spoken about is a heading, and an entry about several stands under the first.
 * With expectations each of them is a heading, also one without evidence, and an entry stands under every one it
 * speaks about; only what speaks about none follows after them.
 */
export const partsOf = (entries: readonly SummaryEntry[], headings: Headings): EntryPart[] =>
  headings.expected.length > 0 ? byExpectation(entries, headings) : bySkill(entries, headings);

const byExpectation = (entries: readonly SummaryEntry[], { expected, otherwise }: Headings): EntryPart[] => {
  const isExpected = ({ skillIds }: SummaryEntry): boolean =>
    expected.some(({ skillId }) => skillIds.includes(skillId));
  const rest = entries.filter((entry) => !isExpected(entry));
  return [
    ...expected.map(({ skillId, name, text }) => {
      const mine = entries.filter(({ skillIds }) => skillIds.includes(skillId));
      return part(name, mine, { about: text, isGap: !mine.some(({ kind }) => kind === 'evidence') });
    }),
    ...(rest.length === 0 ? [] : [part(otherwise, rest)]),
  ];
};

const bySkill = (entries: readonly SummaryEntry[], { skillNames }: Headings): EntryPart[] => {
  const headingOf = ({ skillIds }: SummaryEntry): string | null =>
    skillIds.find((id) => skillNames.has(id)) ?? null;
  return [null, ...skillNames.keys()]
    .map((skillId) =>
      part(
        skillId === null ? null : (skillNames.get(skillId) ?? null),
        entries.filter((entry) => headingOf(entry) === skillId),
      ),
    )
    .filter((one) => one.entries.length > 0);
};

const part = (
  heading: string | null,
  entries: readonly SummaryEntry[],
  over: Partial<EntryPart> = {},
): EntryPart => ({
  heading,
  about: '',
  isGap: false,
  entries: entries.toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.day.localeCompare(b.day),
  ),
  ...over,
});

/** Under one heading, each kind oldest first. What was seen comes before what is still an aim. */
const order: readonly SummaryEntry['kind'][] = ['figure', 'level', 'evidence', 'goal', 'event'];
