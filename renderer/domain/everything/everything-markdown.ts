import { containedMarkdown, escapedLine } from '#domain/text/markdown-safety.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Everything, EverythingWords } from './everything.ts';
import { type Item, itemOf, type Line, type Saying, type Text } from './items.ts';
import { goalsIn, type Kept } from './leave-out.ts';
import { referencesIn } from './names-of-records.ts';
import { papers, type Section, sections } from './papers.ts';
import { stepWordsIn } from './step-words.ts';
import { type AboutTable, isAboutTable } from './shapes.ts';

type About = { table: AboutTable; kept: Kept };

/** Under these, other records stand; each gets a heading of its own. */
const chapters: readonly AboutTable[] = ['sessions', 'growthGoals'];

const indented = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));

/** Lines that stay inside the list item they stand in. */
const linesOfText = ({ text, isMarkdown }: Text): string[] =>
  isMarkdown ? containedMarkdown(text.trim()) : [escapedLine(text)];

const bold = (text: string): string => (text === '' ? '' : `**${escapedLine(text)}**`);

/** Begins like a list, a quote or a fence, which it would not be behind other words. */
const opensBlock = /^(?:[-*+>]|\d{1,9}[.)]|`{3}|~{3})/;

/** Fits behind a label or a date. */
const isShort = (written: readonly string[][]): boolean =>
  written.every(([first = '', ...more]) => more.length === 0 && !opensBlock.test(first));

/** `- Label: words`, and what is longer than a line as a block below. */
const fieldLines = ({ label, texts, parts }: Line): string[] => {
  const written = texts.map(linesOfText);
  const isInline = isShort(written);
  return [
    `- ${escapedLine(label)}: ${isInline ? written.flat().join('; ') : ''}`.trimEnd(),
    ...(isInline ? [] : written.flatMap((lines) => ['', ...indented(lines, 2), ''])),
    ...indented(partsLines(parts), 2),
  ];
};

const partsLines = (parts: readonly Line[][]): string[] => {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && onOneLine(only) === null) return only.flatMap(fieldLines);
  return parts.flatMap((part) => {
    const line = onOneLine(part);
    if (line !== null) return [`- ${line}`];
    const [first, ...rest] = part;
    return first === undefined ? [] : [...fieldLines(first), ...indented(rest.flatMap(fieldLines), 2)];
  });
};

/** 'First day: 3 March 2026; Last day: …', where that is possible. */
const onOneLine = (part: readonly Line[]): string | null => {
  const fits = part.every(({ texts, parts }) => parts.length === 0 && isShort(texts.map(linesOfText)));
  if (!fits) return null;
  return part
    .map(({ label, texts }) => `${escapedLine(label)}: ${texts.flatMap(linesOfText).join(', ')}`)
    .join('; ');
};

type Head = { line: string; block: string[] };

const headOf = ({ date, marks, lead }: Item): Head => {
  const written = lead.map(linesOfText);
  const isInline = isShort(written);
  const mark = marks.length === 0 ? '' : `*(${marks.map(escapedLine).join(', ')})*`;
  const line = [bold(date), isInline ? written.flat().join(' · ') : '', mark].filter(Boolean).join(' ');
  return { line, block: isInline ? [] : written.flat() };
};

const listItem = (item: Item): string[] => {
  const { line, block } = headOf(item);
  const fields = item.lines.flatMap(fieldLines);
  return [
    `- ${line}`.trimEnd(),
    ...(block.length > 0 ? ['', ...indented(block, 2), ''] : []),
    ...indented(fields, 2),
  ];
};

const chapterLines = (item: Item): string[] => {
  const { line, block } = headOf({ ...item, date: '' });
  const title = [escapedLine(item.date), line].filter(Boolean).join(' · ');
  return [`### ${title}`, '', ...block, ...item.lines.flatMap(fieldLines)];
};

const isEmpty = (line: string): boolean => line.trim() === '';

/** One block of the file: no two empty lines on end, one behind it. */
const blockOf = (lines: readonly string[]): string => {
  const tidy = lines.filter((line, at) => !(isEmpty(line) && isEmpty(lines[at - 1] ?? '')));
  return `${tidy.join('\n').trimEnd()}\n\n`;
};

const byDay = (a: About, b: About): number =>
  a.kept.day.localeCompare(b.kept.day) || (a.kept.record.id < b.kept.record.id ? -1 : 1);

type Plan = { bySection: Map<Section, About[]>; under: Map<string, About[]> };

const putInto = <K>(map: Map<K, About[]>, key: K, one: About): void =>
  void (map.get(key)?.push(one) ?? map.set(key, [one]));

/** Where each record stands: under another one, or in its section. */
const planned = (records: readonly Kept[]): Plan => {
  const here = new Set(records.filter(({ table }) => isAboutTable(table)).map(({ record }) => record.id));
  const plan: Plan = { bySection: new Map(), under: new Map() };
  for (const kept of records) {
    const { table, record } = kept;
    if (!isAboutTable(table)) continue;
    const above = papers[table].under?.(record) ?? null;
    if (above !== null && here.has(above)) putInto(plan.under, above, { table, kept });
    else putInto(plan.bySection, papers[table].section(record), { table, kept });
  }
  return plan;
};

const byTable = (some: readonly About[]): [AboutTable, About[]][] => {
  const tables = new Map<AboutTable, About[]>();
  for (const one of some.toSorted(byDay)) putInto(tables, one.table, one);
  return [...tables];
};

const nested = (above: string, plan: Plan, saying: Saying): string[] =>
  byTable(plan.under.get(above) ?? []).flatMap(([table, some]) => [
    '',
    `#### ${escapedLine(saying.words.kind(table))}`,
    '',
    ...some.flatMap(({ kept }) => listItem(itemOf(table, kept, above, saying))),
  ]);

function* sectionBlocks(some: readonly About[], plan: Plan, saying: Saying): Generator<string> {
  const tables = byTable(some);
  for (const [table, records] of tables) {
    const isChapter = chapters.includes(table);
    if (!isChapter && tables.length > 1) yield blockOf([`### ${escapedLine(saying.words.kind(table))}`]);
    for (const { kept } of records) {
      const item = itemOf(table, kept, null, saying);
      yield blockOf(
        isChapter ? [...chapterLines(item), ...nested(kept.record.id, plan, saying)] : listItem(item),
      );
    }
  }
}

const elsewhereBlock = ({ table, day, lines, isPrivate }: Elsewhere, words: EverythingWords): string => {
  const mark = isPrivate ? `*(${escapedLine(words.privateMark)})*` : '';
  const head = [bold(day === '' ? '' : words.day(day)), escapedLine(words.elsewhere.kind(table)), mark];
  return blockOf([
    `- ${head.filter(Boolean).join(' ')}`,
    ...lines.flatMap((line) => ['', ...indented(containedMarkdown(line), 2)]),
  ]);
};

/**
 * Everything about a person as a Markdown file, piece by piece, so that whoever asks can rest in between. Whatever a
 * text holds stays inside its list item.
 */
export function* everythingMarkdown(everything: Everything, words: EverythingWords): Generator<string> {
  const { records, elsewhere } = everything;
  const saying: Saying = {
    words,
    reference: referencesIn(everything, words),
    step: stepWordsIn(everything, words),
    goals: goalsIn(records),
  };
  yield blockOf([`# ${escapedLine(words.title)}`]);
  for (const line of words.intro) yield blockOf([escapedLine(line)]);
  const plan = planned(records);
  for (const section of sections) {
    const some = plan.bySection.get(section) ?? [];
    if (some.length === 0) continue;
    yield blockOf([`## ${escapedLine(words.section(section))}`]);
    yield* sectionBlocks(some, plan, saying);
  }
  if (elsewhere.length === 0) return;
  yield blockOf([`## ${escapedLine(words.elsewhere.heading)}`, '', escapedLine(words.elsewhere.about)]);
  for (const one of elsewhere) yield elsewhereBlock(one, words);
}
