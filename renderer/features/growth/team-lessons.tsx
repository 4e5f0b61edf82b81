import { useTranslation } from 'react-i18next';
import type { LadderSkills, TeamSkillRow } from '#domain/skills/skill-matrix.ts';
import { lessons } from '#domain/skills/teaching.ts';
import { Caption } from '#ui/marks.tsx';
import { TeamLesson } from './team-lesson.tsx';
import styles from './team-skills.module.css';

type TeamLessonsProps = { rows: readonly LadderSkills<TeamSkillRow>[] };

/** Who could teach whom, a sentence each, with what can come of it. */
export const TeamLessons = ({ rows }: TeamLessonsProps) => {
  const { t } = useTranslation('growth');
  const offers = rows
    .flatMap(({ ladder, groups }) => groups.flatMap((group) => group.rows.map((row) => ({ ladder, row }))))
    .map(({ ladder, row: { skill, holders } }) => ({
      ladder,
      skill,
      found: lessons(
        holders.map(({ person, row }) => ({
          personId: person.id,
          name: person.name,
          standing: row.standing,
        })),
      ),
    }))
    .filter(({ found }) => found.length > 0);
  return (
    <section className={styles.lessons}>
      <Caption>{t('lessons')}</Caption>
      {offers.length === 0 ? <p className={styles.quiet}>{t('lessonsNone')}</p> : null}
      {offers.map(({ ladder, skill, found }) => (
        <div key={skill.id} className={styles.lesson}>
          <h3>{skill.name}</h3>
          <ul className={styles.offers}>
            {found.map((lesson) => (
              <li key={lesson.learner.personId}>
                <TeamLesson lesson={lesson} skill={skill} ladder={ladder} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
