import { useTranslation } from 'react-i18next';
import type { AreaNamed } from '#domain/capture/area-match.ts';
import type { PersonId } from '#domain/ids.ts';
import { SelectField, TextField } from '#ui/field.tsx';
import type { DecisionWords } from './decision-draft.ts';
import { useLevelWords } from './use-level-words.ts';

type Value = Pick<DecisionWords, 'areaId' | 'newArea'>;
type AreaFieldProps = {
  areas: readonly AreaNamed[];
  personId: PersonId;
  value: Value['areaId'];
  newArea: string;
  isNewOffered: boolean;
  onChange: (value: Partial<Value>) => void;
};

/** The decision area: those the person has a place in come first, with the level agreed on. */
export const AreaField = ({ areas, personId, value, newArea, isNewOffered, onChange }: AreaFieldProps) => {
  const { t } = useTranslation('delegation');
  const level = useLevelWords();
  const own = areas.filter(({ levels }) => levels.has(personId));
  const others = areas.filter(({ levels }) => !levels.has(personId));
  const options = [
    ...(value === '' ? [{ value: '', label: t('areaNone') }] : []),
    ...own.map((area) => ({
      value: area.id as string,
      label: t('areaAgreed', { area: area.name, level: level.inText(area.levels.get(personId) ?? 1) }),
    })),
    ...others.map((area) => ({ value: area.id as string, label: area.name })),
    ...(isNewOffered ? [{ value: 'new', label: t('areaNew') }] : []),
  ];
  return (
    <>
      <SelectField
        label={t('area')}
        options={options}
        value={value}
        onChange={(event) => onChange({ areaId: event.currentTarget.value as Value['areaId'] })}
      />
      {value === 'new' ? (
        <TextField
          label={t('areaNewName')}
          maxLength={120}
          value={newArea}
          autoFocus
          onChange={(event) => onChange({ newArea: event.currentTarget.value })}
        />
      ) : null}
    </>
  );
};
