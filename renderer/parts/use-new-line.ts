import { useRef, useState } from 'react';
import type { CommitOutcome } from '#vault/table.ts';
import { useDraft } from '#ui/use-draft.ts';

type NewLine<Id> = {
  add: (text: string) => Promise<CommitOutcome<Id>>;
  write: (id: Id, text: string) => Promise<CommitOutcome>;
  /** Takes back what was added, because its words are gone again. */
  withdraw: (id: Id) => Promise<CommitOutcome>;
  /** Words that are not (yet) for keeping, such as a command. */
  isPassing?: (text: string) => boolean;
};

/**
 * A field that adds to a list. What is typed is kept as the hands rest, so that nothing is lost when the program
 * dies; only Enter lets it go into the list. `heldId` is the entry the field still holds: lists leave it out.
 */
export const useNewLine = <Id>({ add, write, withdraw, isPassing }: NewLine<Id>) => {
  const id = useRef<Id | null>(null);
  const [heldId, setHeldId] = useState<Id | null>(null);
  const hold = (next: Id | null) => {
    id.current = next;
    setHeldId(() => next);
  };
  const save = async (typed: string): Promise<{ ok: boolean }> => {
    const text = isPassing?.(typed) ? '' : typed.trim();
    if (id.current !== null && text !== '') return write(id.current, text);
    if (id.current !== null) {
      const outcome = await withdraw(id.current);
      if (outcome.ok) hold(null);
      return outcome;
    }
    if (text === '') return { ok: true };
    const outcome = await add(text);
    if (outcome.ok) hold(outcome.result);
    return outcome;
  };
  const draft = useDraft('', save);
  const latest = useRef(draft.text);
  latest.current = draft.text;
  /** Lets the line go into the list. What was typed meanwhile stays in the field as the next one. */
  const finish = async (): Promise<Id | null> => {
    const sent = latest.current;
    if (sent.trim() === '' || !(await draft.flush())) return null;
    const added = id.current;
    hold(null);
    draft.change(latest.current.startsWith(sent) ? latest.current.slice(sent.length) : '');
    return added;
  };
  return { text: draft.text, change: draft.change, flush: draft.flush, finish, heldId };
};
