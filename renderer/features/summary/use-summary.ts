import { useMemo } from 'react';
import { useLive } from '#data/live.ts';
import { summaryMaterial } from '#data/summary-material.ts';
import type { Day } from '#domain/calendar.ts';
import type { Person } from '#domain/person.ts';
import { type SummaryDocument, summaryDocument } from '#domain/summary-document.ts';
import { summaryEntries } from '#domain/summary-entries.ts';
import type { SummaryEntry } from '#domain/summary-entry.ts';
import { isWithin, type Period, periodOf } from '#domain/summary-period.ts';
import { defaultTicks, type Ticks } from '#domain/summary-selection.ts';
import { type Choices, ticksWith, useSummaryChoices } from './summary-choices.ts';
import { dayWordsIn, useDocumentWords, useEntryWords } from './summary-words.ts';

/** One person's summary as it stands: what could go out, what does, and the page it makes. */
export type Summary = {
  person: Person;
  today: Day;
  lastTo: Day | null;
  choices: Choices;
  period: Period;
  entries: SummaryEntry[];
  ticks: Ticks;
  document: SummaryDocument;
  formatDay: (day: Day) => string;
  choose: (ticks: Ticks) => void;
};

type Given = { person: Person; today: Day; lastTo: Day | null; choices: Choices };

/** `undefined` until the records of the period are read. */
export const useSummary = ({ person, today, lastTo, choices }: Given): Summary | undefined => {
  const period = useMemo(() => periodOf(choices.period, today, choices.lastTo), [choices, today]);
  const records = useLive(summaryMaterial(person.id, period), [person.id, period.from, period.to]);
  const entryWords = useEntryWords(person);
  const words = useDocumentWords(choices.reader, period);
  const entries = useMemo(
    () => records && summaryEntries(records, period, entryWords),
    [records, period, entryWords],
  );
  const chosen = useSummaryChoices((state) => state.ticksChosen);
  if (records === undefined || entries === undefined) return undefined;
  const defaults = defaultTicks(entries, choices.reader);
  const ticks = ticksWith(defaults, choices, entries);
  const formatDay = dayWordsIn(period);
  return {
    person,
    today,
    lastTo,
    choices,
    period,
    entries,
    ticks,
    formatDay,
    document: summaryDocument({
      personName: person.name,
      period,
      sessionsHeld: records.sessions.filter(({ day }) => isWithin(day, period)).length,
      entries,
      ticks,
      edited: choices.edited,
      words,
      formatDay,
    }),
    choose: (next) => chosen(person.id, next, defaults, entries),
  };
};
