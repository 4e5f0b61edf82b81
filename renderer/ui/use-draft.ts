import { useCallback, useEffect, useRef, useState } from 'react';
import { keepDraft } from './drafts.ts';

/** How long the hands must rest before what was typed is written. */
export const restMillis = 400;
const retryMillis = 3000;

type Save = (text: string) => Promise<{ ok: boolean }>;

/**
 * Text that saves itself: when the hands rest, when the field is left, when the window hides or closes. What is on
 * screen is never replaced while it holds something unsaved; a failed save is tried again until it succeeds.
 */
export const useDraft = (saved: string, save: Save) => {
  const [text, setText] = useState(saved);
  const latest = useRef({ text: saved, isDirty: false, save });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef<Promise<boolean>>(Promise.resolve(true));
  latest.current.save = save;

  const write = useCallback(async (): Promise<boolean> => {
    if (!latest.current.isDirty) return true;
    const sent = latest.current.text;
    const { ok } = await latest.current.save(sent);
    if (ok && latest.current.text === sent) latest.current.isDirty = false;
    if (!ok) timer.current = setTimeout(() => void flush(), retryMillis);
    return ok;
  }, []);

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    writing.current = writing.current.then(write);
    return writing.current;
  }, [write]);

  const change = useCallback(
    (next: string) => {
      latest.current.text = next;
      latest.current.isDirty = true;
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), restMillis);
    },
    [flush],
  );

  useEffect(() => {
    if (latest.current.isDirty) return;
    latest.current.text = saved;
    setText(saved);
  }, [saved]);

  useEffect(() => {
    const forget = keepDraft(flush);
    return () => {
      void flush().finally(forget);
    };
  }, [flush]);

  return { text, change, flush };
};
