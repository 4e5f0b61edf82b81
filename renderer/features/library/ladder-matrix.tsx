import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ladder } from '#domain/ladders/ladder.ts';
import { byGroup } from '#domain/ladders/ladder-steps.ts';
import type { Skill } from '#domain/skills/skill.ts';
import { addSkill } from '#data/skills.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Card } from '#ui/marks.tsx';
import { useGridKeys } from '#ui/use-grid-keys.ts';
import { AddLine } from './add-line.tsx';
import { LadderCell } from './ladder-cell.tsx';
import { LadderSkill } from './ladder-skill.tsx';
import { LadderStep } from './ladder-step.tsx';
import styles from './ladder.module.css';

type LadderMatrixProps = { ladder: Ladder; skills: readonly Skill[] };
type Place = { row: number; column: number };

/** Skills down, steps across; a press or Enter writes in a cell. */
export const LadderMatrix = ({ ladder, skills }: LadderMatrixProps) => {
  const { t } = useTranslation('library');
  const groups = byGroup(skills);
  const order = groups.flatMap((group) => group.skills);
  const grid = useGridKeys<HTMLTableElement>({ rows: order.length, columns: ladder.levels.length });
  const [written, setWritten] = useState<Place | null>(null);
  const backTo = useRef<Place | null>(null);
  useEffect(() => {
    if (written !== null || backTo.current === null) return;
    grid.focusCell(backTo.current);
    backTo.current = null;
  });
  return (
    <>
      <Card className={styles.card}>
        <table
          ref={grid.ref}
          role="grid"
          aria-label={t('matrix', { name: ladder.name })}
          className={styles.table}
          onKeyDown={grid.onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {t('skill')}
              </th>
              {ladder.levels.map((_, at) => (
                // A step has no name of its own but its place.
                <LadderStep key={`step-${at + 1}`} ladder={ladder} level={at + 1} />
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.name}>
              {group.name === '' ? null : (
                <tr>
                  <th scope="rowgroup" colSpan={ladder.levels.length + 1} className={styles.group}>
                    {group.name}
                  </th>
                </tr>
              )}
              {group.skills.map((skill) => {
                const row = order.indexOf(skill);
                return (
                  <tr key={skill.id}>
                    <LadderSkill skill={skill} order={order} />
                    {ladder.levels.map((_, column) => (
                      <LadderCell
                        key={`${skill.id} ${column + 1}`}
                        ladder={ladder}
                        skill={skill}
                        level={column + 1}
                        isWritten={written?.row === row && written.column === column}
                        cellProps={grid.cellProps(row, column)}
                        onWrite={() => setWritten({ row, column })}
                        onLeave={(isBack) => {
                          backTo.current = isBack ? { row, column } : null;
                          setWritten(null);
                        }}
                      />
                    ))}
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
        {skills.length === 0 ? <p className={styles.noSkills}>{t('noSkills')}</p> : null}
        <HiddenText>{t('matrixKeys')}</HiddenText>
      </Card>
      <div className={styles.addSkill}>
        <AddLine
          place={{ field: 'add-ladder-skill', personId: null, of: ladder.id }}
          label={t('addSkill')}
          maxLength={200}
          add={(name) => addSkill({ name, group: order.at(-1)?.group ?? '', ladderId: ladder.id })}
        />
      </div>
    </>
  );
};
