import { useTranslation } from 'react-i18next';
import type { PersonId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { Choice } from '#ui/choice.tsx';
import type { BoardFilter } from './board-view.ts';
import styles from './feedback-screen.module.css';

type FeedbackFiltersProps = {
  people: readonly Person[];
  filter: BoardFilter;
  onChange: (filter: BoardFilter) => void;
};

const everyone = 'everyone';

/** Whom it is about, and which way it goes. */
export const FeedbackFilters = ({ people, filter, onChange }: FeedbackFiltersProps) => {
  const { t } = useTranslation('feedback');
  return (
    <div className={styles.filters}>
      <Choice<string>
        legend={t('whom')}
        isLegendHidden
        value={filter.personId ?? everyone}
        onChange={(value) =>
          onChange({ ...filter, personId: value === everyone ? null : (value as PersonId) })
        }
        options={[
          { value: everyone, label: t('everyone') },
          ...people.map((person) => ({
            value: person.id as string,
            label: givenName(person),
            name: person.name,
          })),
        ]}
      />
      <Choice
        legend={t('direction')}
        isLegendHidden
        value={filter.way}
        onChange={(way) => onChange({ ...filter, way })}
        options={[
          { value: 'both', label: t('bothWays') },
          { value: 'to-them', label: t('toThem') },
          { value: 'to-me', label: t('toMe') },
        ]}
      />
    </div>
  );
};
