import { useTranslation } from 'react-i18next';
import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { Menu } from '#ui/menu.tsx';
import { shortName } from './board-words.ts';
import styles from './people-filter.module.css';

type PeopleFilterProps = {
  people: readonly Person[];
  value: PersonId | null;
  onChange: (personId: PersonId | null) => void;
};

const shown = 3;

/** Everyone's places or one person's. The chosen one always stands among the chips. */
export const PeopleFilter = ({ people, value, onChange }: PeopleFilterProps) => {
  const { t } = useTranslation('autonomy');
  const first = people.slice(0, shown);
  const chosen = people.find(({ id }) => id === value);
  const chips = chosen && !first.includes(chosen) ? [...first.slice(0, -1), chosen] : first;
  const more = people.filter((person) => !chips.includes(person));
  return (
    <div role="group" aria-label={t('filter')} className={styles.filter}>
      <Chip isOn={value === null} onPress={() => onChange(null)}>
        {t('everyone')}
      </Chip>
      {chips.map((person) => (
        <Chip key={person.id} isOn={person.id === value} onPress={() => onChange(person.id)}>
          {shortName(person, people)}
        </Chip>
      ))}
      {more.length > 0 ? (
        <Menu
          label={t('morePeopleName', { count: more.length })}
          target={
            <button
              type="button"
              aria-label={t('morePeopleName', { count: more.length })}
              className={styles.chip}
            >
              {t('morePeople', { count: more.length })}
            </button>
          }
          items={more.map((person) => ({ label: person.name, onSelect: () => onChange(person.id) }))}
        />
      ) : null}
    </div>
  );
};

const Chip = ({ isOn, onPress, children }: { isOn: boolean; onPress: () => void; children: string }) => (
  <button type="button" aria-pressed={isOn} className={styles.chip} onClick={onPress}>
    {children}
  </button>
);
