import { useEffect, useRef } from 'react';
import { ask } from '#data/ask.ts';
import { halfTyped, keepHalfTyped } from '#data/half-typed.ts';
import { today } from '#data/store.ts';
import type { HalfTypedPlace } from '#domain/keeping/half-typed.ts';
import type { PersonId } from '#domain/ids.ts';
import { useToday } from '#parts/use-today.ts';
import { useDraft } from '#ui/use-draft.ts';
import { type EditedTexts, editedTexts, keptTexts, textsAgain } from './kept-texts.ts';
import type { Choices } from './summary-choices.ts';

const placeOf = (personId: PersonId): HalfTypedPlace => ({ field: 'summary', personId });

/** The edited texts that waited for this person's summary, for the first time it is opened in a window. */
export const askEditedTexts = async (
  personId: PersonId,
  handedOutOn: string | null,
): Promise<EditedTexts | null> => textsAgain(await ask(halfTyped(placeOf(personId))), handedOutOn, today());

/** Keeps the texts that are edited on the page as the hands rest, so that locking and closing lose none of them. */
export const useKeptTexts = (personId: PersonId, choices: Choices): void => {
  const day = useToday();
  const written = JSON.stringify(editedTexts(choices));
  const { change } = useDraft(written, (texts) => {
    const edited = JSON.parse(texts) as EditedTexts | null;
    return keepHalfTyped(placeOf(personId), edited === null ? null : keptTexts(edited, day));
  });
  // What stood when the page was opened is on the disk already, with the day it was touched.
  const last = useRef(written);
  useEffect(() => {
    if (last.current === written) return;
    last.current = written;
    change(written);
  });
};
