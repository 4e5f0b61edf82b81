import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePerson } from '#data/people.ts';
import { cadences, type Person } from '#domain/people/person.ts';
import { useCadenceWords } from '#parts/cadence-words.ts';
import { SelectField, TextField } from '#ui/field.tsx';
import { useDraft } from '#ui/use-draft.ts';

const isUsual = (days: number | null) => days === null || (cadences as readonly number[]).includes(days);

/** Whole days from 1 to 366, or `null` when the text is nothing of the kind. */
const daysIn = (text: string): number | null => {
  const days = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= 366 ? days : null;
};

/** The wished longest gap: one of the usual ones, none, or any number of days. */
export const PersonDetailsCadence = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const words = useCadenceWords();
  const [isOther, setIsOther] = useState(!isUsual(person.cadenceDays));
  const choose = (value: string) => {
    setIsOther(value === 'other');
    if (value !== 'other')
      void changePerson(person.id, { cadenceDays: value === 'none' ? null : Number(value) });
  };
  return (
    <>
      <SelectField
        label={t('detailsCadence')}
        hint={t('detailsCadenceHint')}
        value={isOther || !isUsual(person.cadenceDays) ? 'other' : String(person.cadenceDays ?? 'none')}
        options={[
          ...cadences.map((days) => ({ value: String(days), label: words(days) })),
          { value: 'none', label: words(null) },
          { value: 'other', label: t('detailsCadenceCustom') },
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {isOther || !isUsual(person.cadenceDays) ? <OtherCadence person={person} /> : null}
    </>
  );
};

const OtherCadence = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const words = useCadenceWords();
  const draft = useDraft(String(person.cadenceDays ?? ''), async (text) => {
    const days = daysIn(text);
    return days === null ? { ok: true } : changePerson(person.id, { cadenceDays: days });
  });
  return (
    <TextField
      label={t('detailsCadenceDays')}
      inputMode="numeric"
      value={draft.text}
      error={
        draft.text !== '' && daysIn(draft.text) === null
          ? t('detailsCadenceDaysWrong', { rhythm: words(person.cadenceDays) })
          : undefined
      }
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={() => void draft.flush()}
    />
  );
};
