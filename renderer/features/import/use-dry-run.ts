import { useEffect, useMemo, useState } from 'react';
import { dryRun, type ImportWish } from '#data/imports.ts';
import { resolvedPeople } from '#domain/import/match-people.ts';
import type { ImportReading } from '#import/read-import.ts';
import { useImportDesk } from './import-desk.ts';

export type DryRun = Awaited<ReturnType<typeof dryRun>>;

/** What is to be imported as the desk stands. */
export const useImportWish = ({ draft }: ImportReading): ImportWish => {
  const { people, newIds, leftOut, owners, visibility, takenOver, secret } = useImportDesk();
  return useMemo(
    () => ({
      draft,
      people: resolvedPeople(draft.subjects, people, newIds),
      choices: { leftOut, owners, visibility, takenOver },
      secret,
    }),
    [draft, people, newIds, leftOut, owners, visibility, takenOver, secret],
  );
};

/** What the wish would bring, asked anew with every change of it; `null` while it is being tried. */
export const useDryRun = (wish: ImportWish): { run: DryRun | null; again: () => void } => {
  const [answer, setAnswer] = useState<{ wish: ImportWish; run: DryRun } | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void dryRun(wish).then((run) => {
      if (isWanted) setAnswer({ wish, run });
    });
    return () => {
      isWanted = false;
    };
  }, [wish, round]);
  return { run: answer?.wish === wish ? answer.run : null, again: () => setRound((before) => before + 1) };
};
