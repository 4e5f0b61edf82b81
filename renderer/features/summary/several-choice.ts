import { create } from 'zustand';
import type { PersonId } from '#domain/ids.ts';
import type { PeriodChoice } from '#domain/summary/summary-period.ts';
import type { SummaryReader, SummaryTemplate } from '#domain/summary/summary-record.ts';
import type { BatchFormat } from './summary-batch.ts';

/** What the leader chose for summaries of several people. It lives as long as the window. */
export type SeveralChoice = {
  /** Who is left out; whoever is added later is in. */
  without: ReadonlySet<PersonId>;
  period: PeriodChoice;
  reader: SummaryReader;
  /** `null`: the usual one of the reader. */
  template: SummaryTemplate | null;
  format: BatchFormat;
};

type State = SeveralChoice & {
  chosen: (choice: Partial<SeveralChoice>) => void;
  forgot: () => void;
};

const fresh: SeveralChoice = {
  without: new Set(),
  period: 'half-year',
  reader: 'person',
  template: null,
  format: 'word',
};

export const useSeveralChoice = create<State>()((set) => ({
  ...fresh,
  chosen: (choice) => set(choice),
  forgot: () => set(fresh),
}));
