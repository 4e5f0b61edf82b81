import type { TFunction } from 'i18next';
import type { Ladder } from '#domain/ladders/ladder.ts';
import type { Person } from '#domain/people/person.ts';
import type { SummaryFacts } from '#domain/summary/summary-document.ts';
import { summaryEntries } from '#domain/summary/summary-entries.ts';
import type { SummaryEntry, SummaryRecords } from '#domain/summary/summary-entry.ts';
import { nextExpectations } from '#domain/summary/summary-parts.ts';
import { inLadderOrder } from '#domain/skills/skill.ts';
import { isWithin, type Period } from '#domain/summary/summary-period.ts';
import type { Ticks } from '#domain/summary/summary-selection.ts';
import { dayWordsIn, documentWords, entryWords, type PageFor } from './summary-words.ts';

type Aim = Omit<PageFor, 'nextStep'>;

/** What could go out for this person. */
export const proposedEntries = (
  t: TFunction<'summary'>,
  person: Person,
  period: Period,
  records: SummaryRecords,
): SummaryEntry[] => summaryEntries(records, period, entryWords(t, person, period));

const nextStepOf = ({ person: { standsOn } }: Aim, { ladders }: SummaryRecords): string | null =>
  ladders.find(({ id }) => id === standsOn?.ladderId)?.levels[standsOn?.level ?? 0]?.name ?? null;

/** The terms others' words stand under travel with them. */
const creditOf = (t: TFunction<'summary'>, ladder: Ladder | null): string =>
  ladder === null || (ladder.attribution === '' && ladder.licence === '')
    ? ''
    : t('credit', {
        ladder: ladder.name,
        terms: [ladder.attribution, ladder.licence].filter(Boolean).join(', '),
      });

/** Everything a page is made from. Screen, print and every file go through it. */
export const summaryFacts = (
  t: TFunction<'summary'>,
  aim: Aim,
  records: SummaryRecords,
  chosen: { entries: readonly SummaryEntry[]; ticks: Ticks; edited: ReadonlyMap<string, string> },
): SummaryFacts => {
  const { person, period, template } = aim;
  const skillNames = new Map(
    records.skills.toSorted(inLadderOrder).map((skill): [string, string] => [skill.id, skill.name]),
  );
  const ladder = records.ladders.find(({ id }) => id === person.standsOn?.ladderId) ?? null;
  return {
    personName: person.name,
    period,
    template,
    sessionsHeld: records.sessions.filter(({ day }) => isWithin(day, period)).length,
    ...chosen,
    skillNames,
    credit: creditOf(t, ladder),
    expected: template === 'promotion' ? nextExpectations(person, ladder, skillNames) : [],
    words: documentWords(t, { ...aim, nextStep: nextStepOf(aim, records) }),
    formatDay: dayWordsIn(period),
  };
};
