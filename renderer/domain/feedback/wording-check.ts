import type { Feedback } from './feedback.ts';
import {
  absolutes,
  boxes,
  boxesOfPeople,
  everywhere,
  eventWords,
  fillers,
  inTheHead,
  judgedThings,
  judgingOfPeople,
  judgingWords,
  timeWords,
  peopleWords,
  placingWords,
  purposes,
  someone,
  verdicts,
} from './wording-words.ts';

type WordingCode = 'trait' | 'absolute' | 'no-behaviour' | 'no-situation' | 'mind-reading';
type WordingField = 'situation' | 'behaviour' | 'impact';

/** `length` characters from `start` (UTF-16) in the text of `field`; 0 and 0 where the field is empty. */
export type WordingFinding = { code: WordingCode; field: WordingField; start: number; length: number };

export type CheckedWords = Pick<Feedback, 'direction' | 'situation' | 'behaviour' | 'impact'>;

/**
 * What in the words may keep feedback from landing, in the order of the fields; it never says that something is right.
 * Looked at is only feedback to the person: what they say to the leader is theirs. The impression is not looked at
 * either, since it is the place for what one supposes. Words in quotation marks, in code and in a quoted block are
 * what somebody said and pass. `name` is the person's given name, which counts like "you".
 *
 * Source: feedback lowers performance the more the nearer it comes to the self (Kluger & DeNisi 1996), so traits,
 * "always" and guesses at motives are pointed at; situation and behaviour must be there (Center for Creative Leadership, SBI).
 */
export const wordingFindings = (words: CheckedWords, name = ''): WordingFinding[] => {
  if (words.direction === 'to-me') return [];
  const heard = {
    situation: withoutQuotes(words.situation),
    behaviour: withoutQuotes(words.behaviour),
    impact: withoutQuotes(words.impact),
  };
  const patterns = patternsFor(name.trim());
  const found = (['situation', 'behaviour', 'impact'] as const).flatMap((field) =>
    patterns.flatMap(({ code, pattern, isFine }) =>
      hits(heard[field], pattern, isFine).map((at) => ({ code, field, ...at })),
    ),
  );
  const missing = [...missingSituation(words, heard.behaviour), ...missingBehaviour(words, heard.behaviour)];
  return [...missing, ...withoutTwins(found)].toSorted(inReadingOrder);
};

const fieldOrder: readonly WordingField[] = ['situation', 'behaviour', 'impact'];
const inReadingOrder = (a: WordingFinding, b: WordingFinding): number =>
  fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field) || a.start - b.start || b.length - a.length;

/** A word list as part of a pattern: blanks match any white space, apostrophes both kinds. */
const part = (list: string): string => `(?:${list.replaceAll("'", "['’]").replaceAll(' ', '\\s+')})`;

/** Whole words only; what a hyphen ties to another word ("always-on") is another word. */
const start = '(?<![\\p{L}\\p{N}_-])';
const end = '(?![\\p{L}\\p{N}_]|-\\p{L})';
const whole = (list: string): string => `${start}${part(list)}${end}`;
const pattern = (source: string): RegExp => new RegExp(source, 'dgiu');
const hit = (source: string): string => `(?<hit>${source})`;

const is = part(
  "(?: (?:are|is|was|were|am|be|been|being|seems?|seemed|gets?|got|becomes?|became|can be|could be|came across as|comes? across as)|'re|'s)(?: being)?",
);
const degree = part(
  '(?: (?:a bit|a little|a|an|so|such|very|too|really|quite|rather|pretty|just|simply|often|sometimes|always|never|not|kind of|sort of|extremely|incredibly|generally|usually|clearly|obviously|truly|real|true|total|absolute))',
);

type Pattern = {
  code: WordingCode;
  pattern: RegExp;
  /** Whether what stands before and after a hit says that it is meant otherwise. */
  isFine?: (before: string, after: string) => boolean;
};

const traits = pattern(hit(`${whole(judgingWords)}(?!\\s+${whole(judgedThings)})|${whole(boxes)}`));
const attributes = pattern(`${start}${hit(part(judgingOfPeople))}(?=\\s+${whole(someone)})`);
/** Notes often leave out the subject: "Difficult in planning." */
const openings = pattern(
  `(?<=^|[.;!?\\n]\\s*)(?:(?:was|were|is|being)\\s+)?(?:(?:very|too|so|really|quite)\\s+)*${hit(part(judgingOfPeople))}(?=\\s*(?:$|[.,;!?\\n])|\\s+(?:in|at|with|during|towards?|when|again)\\s)`,
);

const forAnyone: readonly Pattern[] = [
  { code: 'trait', pattern: traits },
  { code: 'trait', pattern: attributes },
  { code: 'trait', pattern: openings },
  { code: 'mind-reading', pattern: pattern(hit(whole(purposes))), isFine: (before) => isReported(before) },
];

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const patternsFor = (name: string): readonly Pattern[] => {
  const them = `${start}(?:you|he|she|they${name ? `|${escaped(name)}` : ''})`;
  const said = `(?:${part(judgingOfPeople)}|(?<=\\sa\\s+(?:real\\s+|true\\s+|total\\s+)?)${part(boxesOfPeople)})`;
  return [
    ...forAnyone,
    { code: 'trait', pattern: pattern(`${them}${is}${degree}{0,3}\\s+${hit(said)}${end}(?!\\s+to\\s)`) },
    { code: 'absolute', pattern: pattern(hit(whole(absolutes))), isFine: isOneCase(name) },
    {
      code: 'mind-reading',
      pattern: pattern(
        hit(
          `${them}(?:\\s+(?:just|only|really|simply|clearly|obviously|probably|secretly|apparently))?(?:\\s+|(?=['’]))${part(inTheHead)}${end}`,
        ),
      ),
      isFine: (before) =>
        isReported(before) || /(?:^|\s)(?:do|does|did|would|what|if|whether|when|as)\s+$/iu.test(before),
    },
  ];
};

/** "You said you wanted …": it was heard, not guessed. */
const isReported = (before: string): boolean =>
  /\b(?:said|says|say|saying|told|tells|wrote|asked|mentioned|explained|announced|admitted|replied|answered|shared)\b[^.;!?]{0,50}$/iu.test(
    before,
  );

/** "never fired again", "not always", "the report never arrived": one case told, or a thing, not a person. */
const isOneCase = (name: string) => {
  const people = new RegExp(`^(?:${peopleWords}${name ? `|${escaped(name)}` : ''})$`, 'iu');
  return (before: string, after: string): boolean => {
    if (/^(?:\s+[\p{L}\p{N}'’]+){0,3}\s+again\b|^\s+(?:before|mind)\b/iu.test(after)) return true;
    if (/(?:\bnot|n['’]t)\s+$/iu.test(before)) return true;
    if (/(?:^|\s)(?:it|that|which)\s+$/iu.test(before)) return true;
    const thing =
      /(?:^|\s)(?:the|a|an|this|that|these|those|our|its)\s+([\p{L}\p{N}-]+)(?:\s+([\p{L}\p{N}-]+))?\s+$/iu.exec(
        before,
      );
    return thing !== null && ![thing[1], thing[2]].some((word) => word !== undefined && people.test(word));
  };
};

/** How much of the neighbourhood a rule may look at. */
const neighbourhood = 80;

const hits = (text: string, source: RegExp, isFine: Pattern['isFine'] = () => false) =>
  Array.from(text.matchAll(source)).flatMap((match) => {
    const [from, to] = match.indices?.groups?.['hit'] ?? [0, 0];
    const before = text.slice(Math.max(0, from - neighbourhood), from);
    return to > from && !isFine(before, text.slice(to, to + neighbourhood))
      ? [{ start: from, length: to - from }]
      : [];
  });

/** The longer of two findings of one kind that overlap. */
const withoutTwins = (found: readonly WordingFinding[]): WordingFinding[] =>
  found.toSorted(inReadingOrder).reduce<WordingFinding[]>((kept, one) => {
    const covers = (other: WordingFinding) =>
      other.code === one.code && other.field === one.field && one.start < other.start + other.length;
    return kept.some(covers) ? kept : [...kept, one];
  }, []);

const quotes = [
  /"[^"\n]{1,600}"/gu,
  /[“„][^“”„\n]{1,600}[”“]/gu,
  /«[^»\n]{1,600}»/gu,
  /‘[^‘\n]{1,600}?’(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])'(?=\S)[^\n]{1,600}?'(?!\p{L})/gu,
  /`[^`\n]{1,600}`/gu,
  /^[^\S\n]*>[^\n]*/gmu,
];

/** The same text with every character somebody else said, or a machine reads, replaced by a dot. */
const withoutQuotes = (text: string): string =>
  quotes.reduce((rest, quote) => rest.replace(quote, (said) => '·'.repeat(said.length)), text);

const isBlank = (text: string): boolean => text.trim() === '';
const span = (text: string): { start: number; length: number } => {
  const trimmed = text.trim();
  return { start: trimmed === '' ? 0 : text.indexOf(trimmed), length: trimmed.length };
};

const occasion = new RegExp(`\\d|${whole(`${timeWords}|${eventWords}`)}`, 'iu');
/** A time, or an event that something happened at; what it was only about does not count. */
const toldOccasion = new RegExp(
  `\\d|${whole(timeWords)}|${whole(placingWords)}(?:\\s+[^\\s.;!?]{1,20}){0,3}?\\s+${whole(eventWords)}`,
  'iu',
);
const placing = new RegExp(whole(placingWords), 'iu');
const vague = new RegExp(whole(everywhere), 'giu');

/** A field left empty counts once a later one is written: nobody is hurried while typing. */
const missingSituation = (
  { situation, behaviour, impact }: CheckedWords,
  heard: string,
): WordingFinding[] => {
  const meant = situation.replace(vague, ' ');
  const isThere = isBlank(situation)
    ? (isBlank(behaviour) && isBlank(impact)) || toldOccasion.test(heard)
    : occasion.test(meant) || placing.test(meant);
  return isThere ? [] : [{ code: 'no-situation', field: 'situation', ...span(situation) }];
};

const judgement = new RegExp(
  `(?:${start}(?:${part(judgingWords)}|${part(boxes)}|${part(judgingOfPeople)}|${part(verdicts)})${end})`,
  'giu',
);
const filling = new RegExp(whole(`${fillers}|${timeWords}|${eventWords}|${placingWords}|${someone}`), 'giu');

/** Nothing, or nothing but a verdict such as "You were great in the meeting". */
const missingBehaviour = ({ behaviour, impact }: CheckedWords, heard: string): WordingFinding[] => {
  const left = heard.replace(judgement, ' ');
  const isVerdict = left !== heard && !/[\p{L}\p{N}·]/u.test(left.replace(filling, ' '));
  const isMissing = isBlank(behaviour) ? !isBlank(impact) : isVerdict;
  return isMissing ? [{ code: 'no-behaviour', field: 'behaviour', ...span(behaviour) }] : [];
};
