import { useEffect, useState, useSyncExternalStore } from 'react';
import { Draft, type Save } from './draft.ts';
import { keepDraft, leaveDraft } from './drafts.ts';

/**
 * Text that saves itself: when the hands rest, when the field is left, when the window hides or closes. What is on
 * screen is never replaced while it holds something unsaved. With `clean`, what is saved is `clean(text)` while the field
 * keeps what was typed.
 */
export const useDraft = (saved: string, save: Save, { clean }: { clean?: (text: string) => string } = {}) => {
  const [draft] = useState(() => new Draft(saved, save, clean));
  const text = useSyncExternalStore(draft.subscribe, () => draft.text);
  useEffect(() => {
    draft.save = save;
  }, [draft, save]);
  useEffect(() => {
    draft.follow(saved);
  }, [draft, saved]);
  useEffect(() => {
    keepDraft(draft);
    return () => void leaveDraft(draft);
  }, [draft]);
  return {
    text,
    change: (next: string) => draft.change(next),
    flush: draft.flush,
    /** What stands in the field at this moment; `text` is of the last time it was drawn. */
    now: () => draft.text,
  };
};
