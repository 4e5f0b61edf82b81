import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#data/store.ts';
import type { Day } from '#domain/time/calendar.ts';
import { parseDay } from '#domain/time/due-words.ts';
import { TextField } from '#ui/field.tsx';
import { dayWithYear } from '#ui/format.ts';
import { useDraft } from '#ui/use-draft.ts';

type PersonDetailsDayProps = {
  label: string;
  hint: string;
  value: Day | null;
  onChange: (day: Day | null) => Promise<{ ok: boolean }>;
};

const isBlank = (words: string) => words.trim() === '';
const inWords = (day: Day | null) => (day === null ? '' : dayWithYear(day));

/** A calendar date in plain words. What can't be read stays on screen, changes nothing, and is said. */
export const PersonDetailsDay = ({ label, hint, value, onChange }: PersonDetailsDayProps) => {
  const { t } = useTranslation('people');
  const [isFocused, setIsFocused] = useState(false);
  const shown = useRef(inWords(value));
  // While someone types, the saved date must not come back as other words.
  if (!isFocused) shown.current = inWords(value);
  const draft = useDraft(shown.current, async (words) => {
    const day = isBlank(words) ? null : parseDay(words, today());
    return day === null && !isBlank(words) ? { ok: true } : onChange(day);
  });
  const isChanged = draft.text !== inWords(value);
  const day = isChanged && !isBlank(draft.text) ? parseDay(draft.text, today()) : value;
  const isUnread = isChanged && !isBlank(draft.text) && day === null;
  return (
    <TextField
      label={label}
      value={draft.text}
      placeholder={t('detailsDayPlaceholder')}
      hint={isUnread ? undefined : isFocused && isChanged && day ? dayWithYear(day) : hint}
      error={isUnread && !isFocused ? t('detailsDayUnknown') : undefined}
      onFocus={() => setIsFocused(true)}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={() => {
        setIsFocused(false);
        void draft.flush();
      }}
    />
  );
};
