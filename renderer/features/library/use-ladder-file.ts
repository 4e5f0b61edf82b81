import { useState } from 'react';
import type { LadderDraft } from '#domain/ladders/ladder-draft.ts';
import type { LadderFault } from '#domain/ladders/ladder-fault.ts';
import { decodeText } from '#import/decode-text.ts';
import { readLadders } from './read-ladder.ts';

/** Above this nothing is even read into memory; the readers have smaller limits of their own. */
const mostBytes = 12_000_000;

export type LadderFile =
  | { at: 'choosing' }
  | { at: 'reading' | 'unreadable'; file: string }
  | { at: 'refused'; file: string; faults: readonly LadderFault[] }
  | { at: 'read'; file: string; ladders: readonly LadderDraft[] };

/** Reads a file or pasted words into ladders, without writing anything. */
export const useLadderFile = () => {
  const [state, setState] = useState<LadderFile>({ at: 'choosing' });
  const read = async (file: string, isNamed: boolean, text: string) => {
    const named = isNamed ? file : '';
    const outcome = await readLadders(named, text, file.replace(/\.[a-z]{2,4}$/i, '').slice(0, 120));
    setState(
      outcome.ok
        ? { at: 'read', file, ladders: outcome.value }
        : { at: 'refused', file, faults: outcome.faults },
    );
  };
  return {
    state,
    again: () => setState({ at: 'choosing' }),
    readText: (file: string, text: string) => read(file, false, text),
    readFile: async (chosen: File) => {
      const file = chosen.name;
      if (chosen.size > mostBytes)
        return setState({ at: 'refused', file, faults: [{ code: 'too-big', path: [], known: '5' }] });
      setState({ at: 'reading', file });
      try {
        await read(file, true, decodeText(new Uint8Array(await chosen.arrayBuffer())));
      } catch {
        setState({ at: 'unreadable', file });
      }
    },
  };
};
