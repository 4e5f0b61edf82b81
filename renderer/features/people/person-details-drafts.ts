import { useRef } from 'react';
import { changePerson, type PersonDetails } from '#data/people.ts';
import type { Person } from '#domain/person.ts';
import { useDraft } from '#ui/use-draft.ts';

export type TextKey = {
  [Key in keyof PersonDetails]-?: Person[Key & keyof Person] extends string ? Key : never;
}[keyof PersonDetails] &
  ('name' | 'pronouns' | 'role' | 'title' | 'usualTime' | 'likesFeedback' | 'likesThanks' | 'about');

/**
 * One text of a person as a draft. What is on screen keeps a blank typed at its end although the record does without,
 * so that a pause between two words doesn't join them. Text that `isRefused` is not written.
 */
export const usePersonDraft = (person: Person, key: TextKey, isRefused?: (text: string) => boolean) => {
  const typed = useRef(person[key]);
  const shown = typed.current.trim() === person[key].trim() ? typed.current : person[key];
  return useDraft(shown, async (text) => {
    if (isRefused?.(text)) return { ok: true };
    typed.current = text;
    return changePerson(person.id, { [key]: text.trim() });
  });
};
