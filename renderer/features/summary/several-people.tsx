import { useTranslation } from 'react-i18next';
import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { CheckBox } from '#ui/check-box.tsx';
import { Caption } from '#ui/marks.tsx';
import { useSeveralChoice } from './several-choice.ts';
import styles from './several-screen.module.css';

/** Whom the files are about. */
export const SeveralPeople = ({ people }: { people: readonly Person[] }) => {
  const { t } = useTranslation('summary');
  const without = useSeveralChoice((state) => state.without);
  const chosen = useSeveralChoice((state) => state.chosen);
  const put = (ids: readonly PersonId[], isIn: boolean) =>
    chosen({
      without: isIn ? without.difference(new Set(ids)) : without.union(new Set(ids)),
    });
  const areAllIn = people.every(({ id }) => !without.has(id));
  return (
    <section className={styles.block}>
      <Caption as="h2">{t('severalPeople')}</Caption>
      <ul className={styles.people}>
        <li>
          <CheckBox
            label={t('severalEveryone')}
            checked={areAllIn}
            onChange={(isIn) =>
              put(
                people.map(({ id }) => id),
                isIn,
              )
            }
          />
        </li>
        {people.map(({ id, name }) => (
          <li key={id}>
            <CheckBox label={name} checked={!without.has(id)} onChange={(isIn) => put([id], isIn)} />
          </li>
        ))}
      </ul>
    </section>
  );
};
