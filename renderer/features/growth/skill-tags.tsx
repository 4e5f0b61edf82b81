import { useTranslation } from 'react-i18next';
import { givenName, type Person } from '#domain/people/person.ts';
import { type SkillStanding, sides } from '#domain/skills/skill-standing.ts';
import { Tag } from '#ui/marks.tsx';
import styles from './skill-matrix.module.css';

/** From so many steps between the two a talk is worth more than a mark. Source: product.md, "Perception gap". */
const wideGap = 2;

/** What a skill waits for, in as few words as say something. */
export const SkillTags = ({ standing, person }: { standing: SkillStanding; person: Person }) => {
  const { t } = useTranslation('growth');
  const name = givenName(person);
  const said = sides.filter((side) => standing[side].assessment !== null);
  const isUnconfirmed = said.some((side) => !standing[side].isConfirmed);
  const isStale = said.some((side) => standing[side].isStale);
  const gap = standing.gap ?? 0;
  if (!isUnconfirmed && !isStale && Math.abs(gap) < wideGap) return null;
  return (
    <span className={styles.tags}>
      {isUnconfirmed ? <Tag tone="amber">{t('unconfirmed')}</Tag> : null}
      {isStale ? <Tag tone="brick">{t('stale')}</Tag> : null}
      {Math.abs(gap) >= wideGap ? (
        <Tag>{t(gap > 0 ? 'gapHigher' : 'gapLower', { name, count: Math.abs(gap) })}</Tag>
      ) : null}
    </span>
  );
};
