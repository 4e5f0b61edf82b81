import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { givenName, initials, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import type { LadderSkills, TeamSkillRow } from '#domain/skills/skill-matrix.ts';
import { useStepWords } from '#parts/growth/use-step-words.ts';
import { Avatar } from '#parts/avatar.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Card } from '#ui/marks.tsx';
import { useGridKeys } from '#ui/use-grid-keys.ts';
import { TeamLegend } from './level-legend.tsx';
import styles from './team-skills.module.css';
import { TeamSkillCell } from './team-skill-cell.tsx';

type TeamSkillMatrixProps = { ladders: readonly LadderSkills<TeamSkillRow>[]; people: readonly Person[] };

/** Every skill somebody works on against everybody who works on one, alphabetical. */
export const TeamSkillMatrix = ({ ladders, people }: TeamSkillMatrixProps) => {
  const { t } = useTranslation('growth');
  const stepWords = useStepWords();
  const order = ladders.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
  const grid = useGridKeys<HTMLTableElement>({ rows: order.length, columns: people.length });
  return (
    <div>
      <Card className={styles.card}>
        <table
          ref={grid.ref}
          role="grid"
          aria-label={t('teamMatrix')}
          className={styles.table}
          onKeyDown={grid.onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                <HiddenText>{t('skill')}</HiddenText>
              </th>
              {people.map((person) => (
                <th key={person.id} scope="col" className={styles.person}>
                  <Link href={routes.growth(person.id)} className={styles.who}>
                    <Avatar id={person.id} initials={initials(person.name)} />
                    <span>{givenName(person)}</span>
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          {ladders.flatMap(({ ladder, groups }) =>
            groups.map((group, nth) => (
              <tbody key={`${ladder?.id} ${group.name}`}>
                {nth === 0 || group.name ? (
                  <tr>
                    <th scope="rowgroup" colSpan={people.length + 1} className={styles.group}>
                      {nth === 0 ? (
                        <span className={styles.ladder}>{ladder?.name ?? t('ownSkills')}</span>
                      ) : null}
                      {group.name}
                    </th>
                  </tr>
                ) : null}
                {group.rows.map((row) => (
                  <tr key={row.skill.id}>
                    <th scope="row" className={styles.skill}>
                      {row.skill.name}
                    </th>
                    {people.map((person, column) => (
                      <TeamSkillCell
                        key={person.id}
                        row={row}
                        person={person}
                        steps={stepWords(ladder)}
                        cellProps={grid.cellProps(order.indexOf(row), column)}
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            )),
          )}
        </table>
      </Card>
      <TeamLegend />
    </div>
  );
};
