import { type SummaryEntry, type SummarySection, summarySections } from './summary-entry.ts';
import type { SummaryReader, SummaryTemplate } from './summary-record.ts';
import { isProposed } from './summary-template.ts';

/** The ids of the entries that go out. */
export type Ticks = ReadonlySet<string>;

/** Why an entry does not leave the program. */
const stayReasons = [
  'private-note',
  'private',
  'impression',
  'not-delivered',
  'not-spoken',
  'unticked',
] as const;
export type StayReason = (typeof stayReasons)[number];

const isGuarded = (entry: SummaryEntry): boolean => entry.isPrivate || entry.isImpression;

/**
 * Whether an entry is ticked before the leader touches anything. Private notes and impressions never are.
 * What the person has not heard does not belong into a review, so neither they nor HR get it. HR gets what speaks
 * about the person and is settled: recognition, delivered feedback, evidence, decisions, their promises. What the two
 * talked about, how the person sees themselves and what failed in a try was shared between the two, and stays there.
 */
const isTickedByDefault = (
  entry: SummaryEntry,
  reader: SummaryReader,
  template: SummaryTemplate,
): boolean => {
  if (isGuarded(entry) || !isProposed(entry.section, template)) return false;
  // What was said to the leader, and what they promised, is no part of somebody's case.
  if (template === 'promotion' && entry.about === 'me') return false;
  if (reader === 'me') return true;
  if (entry.unheard !== null) return false;
  if (reader === 'person') return true;
  return entry.about === 'them' && !entry.isOpen && !entry.isBetweenUs;
};

export const defaultTicks = (
  entries: readonly SummaryEntry[],
  reader: SummaryReader,
  template: SummaryTemplate,
): Ticks =>
  new Set(entries.filter((entry) => isTickedByDefault(entry, reader, template)).map(({ id }) => id));

/**
 * Ticks after a whole section was switched. Switching on never takes private notes, impressions or unheard things
 * along: those are ticked one by one. Switching off takes everything of the section out.
 */
export const withSection = (
  entries: readonly SummaryEntry[],
  ticks: Ticks,
  section: SummarySection,
  on: boolean,
): Ticks => {
  const inSection = entries.filter((entry) => entry.section === section);
  if (!on) return ticks.difference(new Set(inSection.map(({ id }) => id)));
  const safe = inSection.filter((entry) => !isGuarded(entry) && entry.unheard === null);
  return ticks.union(new Set(safe.map(({ id }) => id)));
};

export const withEntry = (ticks: Ticks, id: string, on: boolean): Ticks =>
  on ? ticks.union(new Set([id])) : ticks.difference(new Set([id]));

export type SectionCount = { section: SummarySection; ticked: number; total: number };

/** Per section, how many entries there are and go out; sections without any are left out. */
export const sectionCounts = (
  entries: readonly SummaryEntry[],
  ticks: Ticks,
  order: readonly SummarySection[] = summarySections,
): SectionCount[] =>
  order
    .map((section) => {
      const all = entries.filter((entry) => entry.section === section);
      return { section, ticked: all.filter(({ id }) => ticks.has(id)).length, total: all.length };
    })
    .filter(({ total }) => total > 0);

const stayReason = (entry: SummaryEntry): StayReason => {
  if (entry.isImpression) return 'impression';
  if (entry.isPrivate) return entry.section === 'notes' ? 'private-note' : 'private';
  return entry.unheard ?? 'unticked';
};

/** What is left out and why, grouped in a fixed order; groups without entries are left out. */
export const staysHere = (
  entries: readonly SummaryEntry[],
  ticks: Ticks,
): { reason: StayReason; entries: SummaryEntry[] }[] => {
  const left = entries.filter(({ id }) => !ticks.has(id));
  return stayReasons
    .map((reason) => ({ reason, entries: left.filter((entry) => stayReason(entry) === reason) }))
    .filter((group) => group.entries.length > 0);
};
