import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { LadderSkills, SkillRow } from '#domain/skills/skill-matrix.ts';
import { useStepWords } from '#parts/growth/use-step-words.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Card } from '#ui/marks.tsx';
import { useGridKeys } from '#ui/use-grid-keys.ts';
import styles from './skill-matrix.module.css';
import { SkillMatrixRow } from './skill-matrix-row.tsx';
import { SkillPanel } from './skill-panel.tsx';

type SkillMatrixProps = {
  skills: LadderSkills<SkillRow>;
  person: Person;
  today: Day;
  /** The skill whose panel is open, over all matrices of the page. */
  openId: string | null;
  onOpen: (skillId: string | null) => void;
};

/** The skills of one ladder against its steps: theirs and the leader's mark side by side, and where they aim. */
export const SkillMatrix = ({
  skills: { ladder, groups },
  person,
  today,
  openId,
  onOpen,
}: SkillMatrixProps) => {
  const { t } = useTranslation('growth');
  const steps = useStepWords()(ladder);
  const rows = groups.flatMap((group) => group.rows);
  const levels = Array.from({ length: steps.steps + 1 }, (_, level) => level);
  const grid = useGridKeys<HTMLTableElement>({ rows: rows.length, columns: levels.length + 2 });
  const [menuAt, setMenuAt] = useState<string | null>(null);
  // The cell comes back only when its menu has gone; then the keyboard goes on from there.
  const backTo = useRef<{ row: number; column: number } | null>(null);
  useEffect(() => {
    if (menuAt !== null || backTo.current === null) return;
    grid.focusCell(backTo.current);
    backTo.current = null;
  });
  const standsAt = person.standsOn?.ladderId === ladder?.id ? person.standsOn?.level : undefined;
  const name = ladder?.name ?? t('ownSkills');
  return (
    <Card className={styles.card}>
      <table
        ref={grid.ref}
        role="grid"
        aria-label={t('matrixOf', { name: givenName(person), ladder: name })}
        className={styles.table}
        onKeyDown={(event) => {
          // Until the menu has the focus, its keys are not the grid's.
          if (menuAt === null) grid.onKeyDown(event);
        }}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {name}
            </th>
            {levels.map((level) => (
              <th key={level} scope="col" data-here={level === standsAt} className={styles.step}>
                <span className={styles.stepName}>{steps.stepOf(level)}</span>
                {level === standsAt ? (
                  <span className={styles.stands}>{t('standsHere', { name: givenName(person) })}</span>
                ) : null}
              </th>
            ))}
            <th scope="col" className={styles.count}>
              {t('evidence')}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name}>
            {group.name ? (
              <tr>
                <th scope="rowgroup" colSpan={levels.length + 2} className={styles.group}>
                  {group.name}
                </th>
              </tr>
            ) : null}
            {group.rows.flatMap((row) => {
              const at = rows.indexOf(row);
              const isOpen = openId === row.skill.id;
              return [
                <SkillMatrixRow
                  key={row.skill.id}
                  row={row}
                  person={person}
                  steps={steps}
                  isOpen={isOpen}
                  onToggle={() => onOpen(isOpen ? null : row.skill.id)}
                  menuLevel={menuAt?.startsWith(`${row.skill.id} `) ? Number(menuAt.split(' ')[1]) : null}
                  onMenu={(level) => setMenuAt(level === null ? null : `${row.skill.id} ${level}`)}
                  cellProps={(column) => grid.cellProps(at, column)}
                  onBack={(column) => {
                    backTo.current = { row: at, column };
                  }}
                />,
                isOpen ? (
                  <tr key={`${row.skill.id}-panel`} className={styles.panelRow}>
                    <td colSpan={levels.length + 2}>
                      <SkillPanel row={row} person={person} steps={steps} today={today} />
                    </td>
                  </tr>
                ) : null,
              ];
            })}
          </tbody>
        ))}
      </table>
      <HiddenText>{t('matrixKeys')}</HiddenText>
    </Card>
  );
};
