import { create } from 'zustand';
import type { Day } from '#domain/time/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import type { PeriodChoice } from '#domain/summary/summary-period.ts';
import type { SummaryReader, SummaryTemplate } from '#domain/summary/summary-record.ts';
import type { Ticks } from '#domain/summary/summary-selection.ts';
import type { EditedTexts } from './kept-texts.ts';

/** What the leader chose for one person's summary. It lives as long as the window; the edited texts are kept beyond it. */
export type Choices = {
  period: PeriodChoice;
  /**
   * The end of the last summary's period when "since last summary" was chosen. Held still, or the page would empty
   * itself the moment it is exported.
   */
  lastTo: Day | null;
  reader: SummaryReader;
  /** `null`: the usual one of the reader. */
  template: SummaryTemplate | null;
  /** Entries ticked and unticked by hand; all others follow the reader's defaults. */
  ticked: Ticks;
  unticked: Ticks;
  /** Texts edited for `reader`, by entry id. */
  edited: Edited;
  /** Texts edited for other readers. Words chosen for oneself must not reach HR, and are not lost by looking there. */
  laidAside: Partial<Record<SummaryReader, Edited>>;
};

type Edited = ReadonlyMap<string, string>;

const freshChoices = (lastTo: Day | null): Choices => ({
  period: lastTo === null ? 'half-year' : 'since-last',
  lastTo,
  reader: 'person',
  template: null,
  ticked: new Set(),
  unticked: new Set(),
  edited: new Map(),
  laidAside: {},
});

type State = {
  byPerson: Readonly<Record<PersonId, Choices>>;
  /** The first time in a window; `texts` waited from the last one. */
  opened: (id: PersonId, lastTo: Day | null, texts: EditedTexts | null) => void;
  periodChosen: (id: PersonId, period: PeriodChoice, lastTo: Day | null) => void;
  /** Another reader starts from that reader's own defaults and texts: what was meant for oneself must not reach HR. */
  readerChosen: (id: PersonId, reader: SummaryReader) => void;
  templateChosen: (id: PersonId, template: SummaryTemplate) => void;
  /** `ticks` is what shall go out of the entries in `among`; `defaults` what would without any choice. */
  ticksChosen: (id: PersonId, ticks: Ticks, defaults: Ticks, among: readonly { id: string }[]) => void;
  textEdited: (id: PersonId, entry: string, text: string) => void;
  textReset: (id: PersonId, entry: string) => void;
  startedOver: (id: PersonId, lastTo: Day | null) => void;
  forgot: () => void;
};

export const useSummaryChoices = create<State>()((set) => {
  const change = (id: PersonId, changes: (choices: Choices) => Partial<Choices>) =>
    set(({ byPerson }) => {
      const before = byPerson[id] ?? freshChoices(null);
      return { byPerson: { ...byPerson, [id]: { ...before, ...changes(before) } } };
    });
  return {
    byPerson: {},
    opened: (id, lastTo, texts) =>
      set(({ byPerson }) =>
        byPerson[id]
          ? {}
          : { byPerson: { ...byPerson, [id]: { ...freshChoices(lastTo), ...withTexts(texts) } } },
      ),
    periodChosen: (id, period, lastTo) => change(id, () => ({ period, lastTo })),
    readerChosen: (id, reader) => change(id, (before) => forReader(before, reader)),
    templateChosen: (id, template) => change(id, () => ({ template })),
    ticksChosen: (id, ticks, defaults, among) =>
      change(id, (before) => byHand(before, ticks, defaults, among)),
    textEdited: (id, entry, text) =>
      change(id, ({ edited }) => ({ edited: new Map(edited).set(entry, text) })),
    textReset: (id, entry) =>
      change(id, ({ edited }) => ({ edited: new Map([...edited].filter(([key]) => key !== entry)) })),
    startedOver: (id, lastTo) =>
      change(id, ({ reader, template }) => ({ ...freshChoices(lastTo), reader, template })),
    forgot: () => set({ byPerson: {} }),
  };
});

const withTexts = (kept: EditedTexts | null): Partial<Choices> => {
  if (kept === null) return {};
  const { reader, texts } = kept;
  const byReader = Object.entries(texts).map(([who, one]) => [who, new Map(Object.entries(one))] as const);
  const laidAside: Partial<Record<SummaryReader, Edited>> = Object.fromEntries(byReader);
  return { reader, edited: laidAside[reader] ?? new Map<string, string>(), laidAside };
};

const forReader = (before: Choices, reader: SummaryReader): Partial<Choices> => {
  const laidAside = { ...before.laidAside, [before.reader]: before.edited };
  return {
    reader,
    ticked: new Set(),
    unticked: new Set(),
    edited: laidAside[reader] ?? new Map<string, string>(),
    laidAside,
  };
};

const byHand = (
  before: Choices,
  ticks: Ticks,
  defaults: Ticks,
  among: readonly { id: string }[],
): Pick<Choices, 'ticked' | 'unticked'> => {
  const ids = new Set(among.map(({ id }) => id));
  const on = new Set([...ids].filter((id) => ticks.has(id) && !defaults.has(id)));
  const off = new Set([...ids].filter((id) => !ticks.has(id) && defaults.has(id)));
  return {
    ticked: before.ticked.difference(ids).union(on),
    unticked: before.unticked.difference(ids).union(off),
  };
};

/** What goes out: the defaults, with the leader's own choices on top. */
export const ticksWith = (
  defaults: Ticks,
  { ticked, unticked }: Choices,
  among: readonly { id: string }[],
): Ticks => {
  const ids = new Set(among.map(({ id }) => id));
  return defaults.union(ticked).difference(unticked).intersection(ids);
};

export const isUntouched = ({ ticked, unticked, edited }: Choices): boolean =>
  ticked.size + unticked.size + edited.size === 0;
