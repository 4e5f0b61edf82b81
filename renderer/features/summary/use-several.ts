import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/people/person.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { type BatchChoice, type BatchResult, handOutEach } from './summary-batch.ts';

/** How far it has come: not begun, at one person of several, or over. */
export type SeveralRun =
  | { kind: 'none' }
  | { kind: 'running'; person: Person; at: number; of: number }
  | ({ kind: 'over' } & BatchResult);

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });

/** Asks once for the place, then writes one file for each person. */
export const useSeveral = () => {
  const { t, i18n } = useTranslation('summary');
  const desktop = useDesktop();
  const [run, setRun] = useState<SeveralRun>({ kind: 'none' });
  const [sheet, setSheet] = useState<SummaryDocument | null>(null);
  const lay = async (document: SummaryDocument) => {
    flushSync(() => setSheet(document));
    await nextFrame();
  };
  const start = async (people: readonly Person[], choice: BatchChoice) => {
    const set = await desktop.openFileSet(`summaries-${choice.today}.zip`);
    if (set === null) return;
    const result = await handOutEach(people, choice, { t, language: i18n.language, set, lay }, (person, at) =>
      setRun({ kind: 'running', person, at, of: people.length }),
    );
    setSheet(null);
    setRun({ kind: 'over', ...result });
  };
  return { run, sheet, start };
};
