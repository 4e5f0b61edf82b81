import { changePerson, type PersonDetails } from '#data/people.ts';
import type { Person } from '#domain/people/person.ts';
import { trimmed } from '#ui/trimmed.ts';
import { useDraft } from '#ui/use-draft.ts';

export type TextKey = {
  [Key in keyof PersonDetails]-?: Person[Key & keyof Person] extends string ? Key : never;
}[keyof PersonDetails] &
  ('name' | 'pronouns' | 'role' | 'title' | 'usualTime' | 'likesFeedback' | 'likesThanks' | 'about');

/** One text of a person as a draft. Text that `isRefused` is not written. */
export const usePersonDraft = (person: Person, key: TextKey, isRefused?: (text: string) => boolean) =>
  useDraft(
    person[key],
    async (text) => (isRefused?.(text) ? { ok: true } : changePerson(person.id, { [key]: text })),
    { clean: trimmed },
  );
