import { useEffect, useRef, useState } from 'react';
import { ask } from '#data/ask.ts';
import { halfTyped, keepHalfTyped } from '#data/half-typed.ts';
import type { HalfTypedPlace } from '#domain/keeping/half-typed.ts';
import type { CommitOutcome } from '#vault/table.ts';
import { useDraft } from '#ui/use-draft.ts';

type NewLine<Id> = {
  add: (text: string) => Promise<CommitOutcome<Id>>;
  write: (id: Id, text: string) => Promise<CommitOutcome>;
  /** Takes back what was added, because its words are gone again. */
  withdraw: (id: Id) => Promise<CommitOutcome>;
  /** Words that are no entry of the list, such as a command; they wait at `place` while they are half typed. */
  passing?: { isSo: (text: string) => boolean; place: HalfTypedPlace };
};

/** One line on its way into the list. `id`: the entry it became as the hands rested. */
type Line<Id> = { id: Id | null; written: string };

/**
 * A field that adds to a list. What is typed is kept as the hands rest, so that nothing is lost when the program
 * dies; only Enter lets it go into the list. `heldId` is the entry the field still holds: lists leave it out.
 */
export const useNewLine = <Id>({ add, write, withdraw, passing }: NewLine<Id>) => {
  const current = useRef<Line<Id>>({ id: null, written: '' });
  // Lines that Enter let go and that are not written to their end yet, the oldest first.
  const letGo = useRef<{ line: Line<Id>; text: string }[]>([]);
  const [heldId, setHeldId] = useState<Id | null>(null);
  const hold = (line: Line<Id>, id: Id | null) => {
    line.id = id;
    if (line === current.current) setHeldId(() => id);
  };
  const settle = async (line: Line<Id>, text: string): Promise<{ ok: boolean }> => {
    if (text === line.written) return { ok: true };
    if (line.id !== null && text !== '') return written(line, text, await write(line.id, text));
    const outcome = line.id === null ? await add(text) : await withdraw(line.id);
    if (outcome.ok) hold(line, line.id === null ? (outcome.result as Id) : null);
    return written(line, text, outcome);
  };
  const passes = usePassing(passing);
  const save = async (): Promise<{ ok: boolean }> => {
    for (let next = letGo.current[0]; next; next = letGo.current[0]) {
      const outcome = await settle(next.line, next.text);
      if (!outcome.ok) return outcome;
      letGo.current.shift();
    }
    // As it stands by now: the line that was typed when this began may have been let go meanwhile.
    const typed = now();
    const line = current.current;
    const kept = await passes.keep(typed);
    return kept.ok ? settle(line, passes.isSo(typed) ? '' : typed.trim()) : kept;
  };
  const { text, change, flush, now } = useDraft('', save);
  usePassingBack(passing?.place, (words) => {
    if (now() === '') change(words);
  });
  /** Lets the line go into the list. What is typed from now on is the next one. `null`: nothing went. */
  const finish = async (): Promise<Id | null> => {
    const sent = now();
    if (sent.trim() === '') return null;
    const gone = { line: current.current, text: sent.trim() };
    letGo.current.push(gone);
    current.current = { id: null, written: '' };
    setHeldId(null);
    change('');
    if (await flush()) return gone.line.id;
    // It could not be written: back into the field with it, before what was typed meanwhile.
    letGo.current = letGo.current.filter((one) => one !== gone);
    if (current.current.id === null) {
      current.current = gone.line;
      setHeldId(() => gone.line.id);
    }
    change(`${sent}${now()}`);
    return null;
  };
  return { text, change, flush, finish, heldId };
};

const written = <Id>(line: Line<Id>, text: string, outcome: { ok: boolean }): { ok: boolean } => {
  if (outcome.ok) line.written = text;
  return outcome;
};

type Passing = NewLine<unknown>['passing'];

/** Keeps the words that pass, and nothing of them once others stand there. */
const usePassing = (passing: Passing) => {
  const isWaiting = useRef(true);
  const isSo = (typed: string): boolean => passing?.isSo(typed) ?? false;
  return {
    isSo,
    keep: async (typed: string): Promise<{ ok: boolean }> => {
      if (passing === undefined || !(isSo(typed) || isWaiting.current)) return { ok: true };
      const outcome = await keepHalfTyped(passing.place, isSo(typed) ? typed : null);
      if (outcome.ok) isWaiting.current = isSo(typed);
      return outcome;
    },
  };
};

/** Gives back what waited, once, when the field appears. */
const usePassingBack = (place: HalfTypedPlace | undefined, giveBack: (words: string) => void) => {
  const latest = useRef({ place, giveBack });
  latest.current = { place, giveBack };
  useEffect(() => {
    const { place: at } = latest.current;
    if (at === undefined) return;
    void ask(halfTyped(at)).then((words) => {
      if (words !== null) latest.current.giveBack(words);
    });
  }, []);
};
