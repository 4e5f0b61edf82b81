import type { TFunction } from 'i18next';
import { ask } from '#data/ask.ts';
import { lastSummaryOf, rememberSummary } from '#data/summaries.ts';
import { summaryMaterial } from '#data/summary-material.ts';
import type { Day } from '#domain/time/calendar.ts';
import { initials, type Person } from '#domain/people/person.ts';
import { type SummaryDocument, summaryDocument } from '#domain/summary/summary-document.ts';
import { type PeriodChoice, periodOf } from '#domain/summary/summary-period.ts';
import type { SummaryReader, SummaryTemplate } from '#domain/summary/summary-record.ts';
import { defaultTicks } from '#domain/summary/summary-selection.ts';
import type { AddOutcome, FileSet } from '#platform/desktop.ts';
import { contentOf, type FileFormat, fileName, kindsOfFile } from './summary-files.ts';
import { handedOut } from './summary-handed-out.ts';
import { proposedEntries, summaryFacts } from './summary-page.ts';

export type BatchFormat = FileFormat | 'pdf';

export type BatchChoice = {
  period: PeriodChoice;
  reader: SummaryReader;
  template: SummaryTemplate;
  format: BatchFormat;
  today: Day;
};

/** What became of one person's file. `empty`: nothing would have stood on the page. */
export type BatchOutcome = { person: Person } & (
  | { kind: 'written'; file: string }
  | { kind: 'empty' | 'failed' }
);

/**
 * The page of one person as the reader's defaults make it. Nothing private is ever in it: that is ticked one by one,
 * on the summary of that person.
 */
const batchDocument = async (
  t: TFunction<'summary'>,
  person: Person,
  { period: choice, reader, template, today }: BatchChoice,
): Promise<SummaryDocument> => {
  const last = choice === 'since-last' ? await ask(lastSummaryOf(person.id)) : null;
  const period = periodOf(choice, today, last?.to ?? null);
  const records = await ask(summaryMaterial(person.id, period));
  const entries = proposedEntries(t, person, period, records);
  const ticks = defaultTicks(entries, reader, template);
  const aim = { person, period, reader, template };
  return summaryDocument(summaryFacts(t, aim, records, { entries, ticks, edited: new Map() }));
};

type Tools = {
  t: TFunction<'summary'>;
  language: string;
  set: FileSet;
  /** Puts the page where it prints, and answers once it stands. */
  lay: (document: SummaryDocument) => Promise<void>;
};

/** `archive`: the name of the one file they lie in; '' where they lie in a folder. */
export type BatchResult = { outcomes: readonly BatchOutcome[]; archive: string };

/** Writes the files of one person after the other; each is remembered once it is really there. */
export const handOutEach = async (
  people: readonly Person[],
  choice: BatchChoice,
  tools: Tools,
  onProgress: (person: Person, at: number) => void,
): Promise<BatchResult> => {
  const results: { outcome: BatchOutcome; document: SummaryDocument | null }[] = [];
  const names = shortNames(people);
  for (const [at, person] of people.entries()) {
    onProgress(person, at);
    results.push(await handOut(person, names[at] ?? '', choice, tools));
  }
  const closed = await tools.set.close();
  if (closed.ok)
    for (const { outcome, document } of results)
      if (document !== null) await remember(outcome.person, document, choice);
  const outcomes = results.map(
    ({ outcome }): BatchOutcome =>
      closed.ok || outcome.kind === 'empty' ? outcome : { person: outcome.person, kind: 'failed' },
  );
  return { outcomes, archive: closed.ok ? closed.name : '' };
};

/** One person's file. What goes wrong with it, for whatever reason, leaves the others alone. */
const handOut = async (
  person: Person,
  whose: string,
  choice: BatchChoice,
  tools: Tools,
): Promise<{ outcome: BatchOutcome; document: SummaryDocument | null }> => {
  try {
    const document = await batchDocument(tools.t, person, choice);
    if (document.sections.length === 0) return { outcome: { person, kind: 'empty' }, document: null };
    const added = await addFile(document, whose, choice.format, tools);
    if (added.ok) return { outcome: { person, kind: 'written', file: added.name }, document };
  } catch {
    // Falls through to the answer below.
  }
  return { outcome: { person, kind: 'failed' }, document: null };
};

/** Initials, and a number where two people share them. */
const shortNames = (people: readonly Person[]): string[] => {
  const all = people.map(({ name }) => initials(name));
  return all.map((short, at) => {
    const before = all.slice(0, at).filter((other) => other === short).length;
    return before === 0 ? short : `${short}-${before + 1}`;
  });
};

const addFile = async (
  document: SummaryDocument,
  whose: string,
  format: BatchFormat,
  { t, language, set, lay }: Tools,
): Promise<AddOutcome> => {
  const name = fileName(document.period, kindsOfFile[format].ending, whose);
  if (format !== 'pdf') {
    const content = await contentOf(format, document, t, language);
    return set.add(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  if (set.addPdf === null) return { ok: false };
  await lay(document);
  return set.addPdf(name);
};

const remember = async (person: Person, document: SummaryDocument, choice: BatchChoice): Promise<void> => {
  const { reader, template, format } = choice;
  await rememberSummary({ personId: person.id, reader, template, format, ...handedOut(document) });
};
