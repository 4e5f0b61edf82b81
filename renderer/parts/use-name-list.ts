import { type KeyboardEvent, useState } from 'react';
import { type NameCompletion, nameCompletions } from '#domain/people/name-completions.ts';
import type { Named } from '#domain/people/names.ts';

/**
 * The list of names under the capture line: arrows move in it, Tab and Enter take one, Esc closes it until the line
 * changes. `onKeyDown` answers whether the key was the list's.
 */
export const useNameList = (line: string, people: readonly Named[], take: (line: string) => void) => {
  const [at, setAt] = useState({ line: '', active: 0, isClosed: false });
  const here = at.line === line ? at : { line, active: 0, isClosed: false };
  const found = here.isClosed ? [] : nameCompletions(line, people);
  const move = (by: number) =>
    setAt({ ...here, active: (here.active + by + found.length) % Math.max(1, found.length) });
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const chosen: NameCompletion | undefined = found[here.active];
    if (chosen === undefined || event.nativeEvent.isComposing) return false;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') setAt({ ...here, isClosed: true });
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) take(chosen.line);
    else return false;
    event.preventDefault();
    return true;
  };
  return { found, active: here.active, onKeyDown };
};
