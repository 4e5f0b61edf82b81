import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { parsePastDay } from '#domain/time/past-day.ts';
import { TextField } from '#ui/field.tsx';
import { dayWithYear, shortDay } from '#ui/format.ts';

type PastDayFieldProps = {
  label: string;
  value: Day | null;
  /** `null` while nothing readable stands there. */
  onChange: (day: Day | null) => void;
  today: Day;
  autoFocus?: boolean;
};

/** A day that has been, in plain words; says at once how it was understood. */
export const PastDayField = ({ label, value, onChange, today, autoFocus }: PastDayFieldProps) => {
  const { t } = useTranslation('parts');
  const [words, setWords] = useState<string | null>(null);
  const shown = words ?? (value === null ? '' : shortDay(value, ''));
  const understood = words === null ? null : parsePastDay(words, today);
  const hint = understood ? dayWithYear(understood) : words?.trim() ? t('pastDayUnknown') : undefined;
  return (
    <TextField
      label={label}
      value={shown}
      placeholder={t('pastDayPlaceholder')}
      hint={hint}
      autoFocus={autoFocus}
      onChange={(event) => {
        setWords(event.currentTarget.value);
        onChange(parsePastDay(event.currentTarget.value, today));
      }}
    />
  );
};
