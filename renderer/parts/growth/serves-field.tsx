import { useTranslation } from 'react-i18next';
import { type Servable, servableBy } from '#data/goal-choices.ts';
import { useLive } from '#data/live.ts';
import type { Served } from '#domain/sessions/action-item.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import type { PersonId } from '#domain/ids.ts';
import { SelectField } from '#ui/field.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';

type ServesFieldProps = {
  personId: PersonId;
  value: Served | null;
  onChange: (serves: Served | null) => void;
};

const keyOf = (serves: Served): string => (serves.kind === 'goal' ? serves.goalId : serves.areaId);

/** The goal or area an action item is for. Nothing while the person has neither. */
export const ServesField = ({ personId, value, onChange }: ServesFieldProps) => {
  const { t } = useTranslation('parts');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const found = useLive(servableBy(personId), [personId]);
  if (found === undefined) return null;
  const choices = choicesOf(found, isHidden);
  if (choices.length === 0) return null;
  const labelOf = (one: (typeof choices)[number]): string =>
    one.serves.kind === 'goal' ? t('servesGoal', { title: one.title }) : t('servesArea', { name: one.title });
  return (
    <SelectField
      label={t('servesLabel')}
      value={value === null ? '' : keyOf(value)}
      options={[
        { value: '', label: t('servesNothing') },
        ...choices.map((one) => ({ value: keyOf(one.serves), label: labelOf(one) })),
      ]}
      onChange={(event) =>
        onChange(choices.find((one) => keyOf(one.serves) === event.currentTarget.value)?.serves ?? null)
      }
    />
  );
};

const choicesOf = ({ goals, areas }: Servable, isHidden: boolean): { serves: Served; title: string }[] => [
  ...goals
    .filter((goal) => !(isHidden && isPrivate(goal)))
    .map(({ id, title }) => ({ serves: { kind: 'goal' as const, goalId: id }, title })),
  ...areas.map(({ id, name }) => ({ serves: { kind: 'area' as const, areaId: id }, title: name })),
];
