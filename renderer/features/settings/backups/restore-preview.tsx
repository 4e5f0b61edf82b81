import { useTranslation } from 'react-i18next';
import type { PersonPreview } from '#data/restore-backup.ts';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './backups.module.css';
import type { backupsEnglish } from './english.ts';

const fates = ['back', 'gone', 'stays'] as const;
const ways = ['added', 'changed', 'removed'] as const;

type KindKey<Key> = Key extends `kind_${infer Kind}_one` ? Kind : never;
type Kind = KindKey<keyof typeof backupsEnglish>;

/** Who comes back, who goes and what else changes; person by person, what would be added, changed and removed. */
export const RestorePreviewList = ({ people }: { people: readonly PersonPreview[] }) => (
  <div className={styles.preview}>
    {fates.map((fate) => {
      const those = people.filter(({ is }) => is === fate);
      return those.length === 0 ? null : <Group key={fate} fate={fate} people={those} />;
    })}
  </div>
);

type GroupProps = { fate: (typeof fates)[number]; people: readonly PersonPreview[] };

const Group = ({ fate, people }: GroupProps) => {
  const { t } = useTranslation('backups');
  return (
    <section className={styles.group}>
      <Caption as="h3">{t(`group_${fate}`)}</Caption>
      {fate === 'stays' ? null : <p className={styles.waiting}>{t(fate)}</p>}
      <ul>
        {people.map((person) => (
          <PersonLines key={person.personId ?? 'nobody'} person={person} />
        ))}
      </ul>
    </section>
  );
};

const PersonLines = ({ person: { personId, name, kinds } }: { person: PersonPreview }) => {
  const { t } = useTranslation('backups');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const heading = personId === null ? t('nobody') : name || t('someone');
  // Kinds tell of the leader's own conduct; while others look on, a number has to do.
  const words = (way: (typeof ways)[number]): string =>
    isHidden
      ? t('records', { count: kinds.reduce((sum, kind) => sum + kind[way], 0) })
      : kinds
          .filter((kind) => kind[way] > 0)
          .map((kind) => t(`kind_${kind.table as Kind}`, { count: kind[way] }))
          .join(', ');
  return (
    <li>
      <h4 className={styles.person}>{heading}</h4>
      <dl className={styles.ways}>
        {ways
          .filter((way) => kinds.some((kind) => kind[way] > 0))
          .map((way) => (
            <div key={way}>
              <dt>{t(way)}</dt>
              <dd>{words(way)}</dd>
            </div>
          ))}
      </dl>
    </li>
  );
};
