import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { summaryMaterial } from '#data/summary-material.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import {
  type SummaryDocument,
  type SummaryFacts,
  summaryDocument,
} from '#domain/summary/summary-document.ts';
import type { SummaryEntry } from '#domain/summary/summary-entry.ts';
import { type Period, periodOf } from '#domain/summary/summary-period.ts';
import type { SummaryTemplate } from '#domain/summary/summary-record.ts';
import { defaultTicks, type Ticks } from '#domain/summary/summary-selection.ts';
import { usualTemplate } from '#domain/summary/summary-template.ts';
import { type Choices, ticksWith, useSummaryChoices } from './summary-choices.ts';
import { proposedEntries, summaryFacts } from './summary-page.ts';
import { dayWordsIn } from './summary-words.ts';

/** One person's summary as it stands: what could go out, what does, and the page it makes. */
export type Summary = {
  person: Person;
  today: Day;
  lastTo: Day | null;
  choices: Choices;
  template: SummaryTemplate;
  period: Period;
  entries: SummaryEntry[];
  ticks: Ticks;
  facts: SummaryFacts;
  document: SummaryDocument;
  formatDay: (day: Day) => string;
  choose: (ticks: Ticks) => void;
};

type Given = { person: Person; today: Day; lastTo: Day | null; choices: Choices };

/** `undefined` until the records of the period are read. */
export const useSummary = ({ person, today, lastTo, choices }: Given): Summary | undefined => {
  const { t } = useTranslation('summary');
  const { reader } = choices;
  const template = choices.template ?? usualTemplate(reader);
  const period = useMemo(() => periodOf(choices.period, today, choices.lastTo), [choices, today]);
  const records = useLive(summaryMaterial(person.id, period), [person.id, period.from, period.to]);
  const entries = useMemo(
    () => records && proposedEntries(t, person, period, records),
    [t, person, period, records],
  );
  const chosen = useSummaryChoices((state) => state.ticksChosen);
  if (records === undefined || entries === undefined) return undefined;
  const defaults = defaultTicks(entries, reader, template);
  const ticks = ticksWith(defaults, choices, entries);
  const aim = { person, period, reader, template };
  const facts = summaryFacts(t, aim, records, { entries, ticks, edited: choices.edited });
  return {
    person,
    today,
    lastTo,
    choices,
    template,
    period,
    entries,
    ticks,
    facts,
    document: summaryDocument(facts),
    formatDay: dayWordsIn(period),
    choose: (next) => chosen(person.id, next, defaults, entries),
  };
};
