import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { parseDay } from '#domain/time/due-words.ts';
import { TextField } from '#ui/field.tsx';
import { shortDay, weekdayAndDay } from '#ui/format.ts';

type DueFieldProps = {
  label: string;
  value: Day | null;
  /** `null` while nothing readable stands there. */
  onChange: (day: Day | null) => void;
  today: Day;
  autoFocus?: boolean;
};

/** '27 Nov' where that is read back as the same day, else '2026-11-27'. */
const inWords = (day: Day | null, today: Day): string => {
  if (day === null) return '';
  const words = shortDay(day, today);
  return parseDay(words, today) === day ? words : day;
};

/** A date in plain words; says at once how it was understood. */
export const DueField = ({ label, value, onChange, today, autoFocus }: DueFieldProps) => {
  const { t } = useTranslation('parts');
  const [words, setWords] = useState(() => inWords(value, today));
  const said = useRef(value);
  const [given, setGiven] = useState(value);
  // Another day than the one that was read here: it came back from the vault.
  if (value !== given) {
    setGiven(value);
    if (value !== said.current) setWords(inWords(value, today));
  }
  const understood = words.trim() === '' ? null : parseDay(words, today);
  const change = (next: string) => {
    setWords(next);
    said.current = next.trim() === '' ? null : parseDay(next, today);
    onChange(said.current);
  };
  const hint = understood
    ? t('dueUnderstood', { day: weekdayAndDay(understood) })
    : words
      ? t('dueUnknown')
      : undefined;
  return (
    <TextField
      label={label}
      value={words}
      placeholder={t('duePlaceholder')}
      hint={hint}
      autoFocus={autoFocus}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
};
