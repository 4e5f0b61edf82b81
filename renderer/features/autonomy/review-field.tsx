import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeFrame } from '#data/frames.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Delegation } from '#domain/autonomy/delegation.ts';
import { parseDay } from '#domain/time/due-words.ts';
import { Caption } from '#ui/marks.tsx';
import { TextField } from '#ui/field.tsx';
import { dayWithYear } from '#ui/format.ts';
import { useDraft } from '#ui/use-draft.ts';
import styles from './place.module.css';

type ReviewFieldProps = { delegation: Delegation; today: Day };

const inWords = (day: Day | null): string => (day === null ? '' : dayWithYear(day));

/** When the frame is looked at again, in plain words. What can't be read changes nothing, and is said. */
export const ReviewField = ({ delegation, today }: ReviewFieldProps) => {
  const { t } = useTranslation('autonomy');
  const [isFocused, setIsFocused] = useState(false);
  const { reviewOn } = delegation.frame;
  const shown = useRef(inWords(reviewOn));
  // While someone types, the saved date must not come back as other words.
  if (!isFocused) shown.current = inWords(reviewOn);
  const { text, change, flush } = useDraft(shown.current, async (words) => {
    const day = words.trim() === '' ? null : parseDay(words, today);
    return day === null && words.trim() !== '' ? { ok: true } : writeFrame(delegation.id, { reviewOn: day });
  });
  const day = text.trim() === '' || text === inWords(reviewOn) ? reviewOn : parseDay(text, today);
  const isUnread = text.trim() !== '' && day === null;
  return (
    <>
      <Caption as="h3">{t('reviewOn')}</Caption>
      <TextField
        label={t('reviewOn')}
        isLabelHidden
        isBare
        className={styles.text}
        placeholder={t('reviewPlaceholder')}
        value={text}
        hint={isFocused && day && !isUnread && text !== dayWithYear(day) ? dayWithYear(day) : undefined}
        error={isUnread && !isFocused ? t('reviewUnknown') : undefined}
        onFocus={() => setIsFocused(true)}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => {
          setIsFocused(false);
          void flush();
        }}
      />
    </>
  );
};
