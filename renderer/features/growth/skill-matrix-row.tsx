import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/people/person.ts';
import type { SkillRow } from '#domain/skills/skill-matrix.ts';
import type { StepWords } from '#parts/growth/use-step-words.ts';
import styles from './skill-matrix.module.css';
import { SkillLevelCell } from './skill-level-cell.tsx';
import { SkillTags } from './skill-tags.tsx';

export type CellProps = Record<`data-${string}`, number> & { tabIndex: number; onFocus: () => void };

type SkillMatrixRowProps = {
  row: SkillRow;
  person: Person;
  steps: StepWords;
  isOpen: boolean;
  onToggle: () => void;
  /** The level whose menu is open. */
  menuLevel: number | null;
  onMenu: (level: number | null) => void;
  cellProps: (column: number) => CellProps;
  /** The focus goes back to a cell once its menu has gone. */
  onBack: (column: number) => void;
};

/** One skill: its name, a cell per step, and how much evidence there is. */
export const SkillMatrixRow = ({
  row,
  person,
  steps,
  isOpen,
  onToggle,
  menuLevel,
  onMenu,
  cellProps,
  onBack,
}: SkillMatrixRowProps) => {
  const { t } = useTranslation('growth');
  const { skill, standing } = row;
  const levels = Array.from({ length: steps.steps + 1 }, (_, level) => level);
  const count = standing.evidence.length;
  return (
    <tr data-open={isOpen}>
      <th scope="row" className={styles.skill}>
        <button
          type="button"
          aria-expanded={isOpen}
          className={styles.name}
          onClick={onToggle}
          {...cellProps(0)}
        >
          <IconChevronRight size="1rem" stroke={1.8} className={styles.chevron} />
          <span>{skill.name}</span>
        </button>
        <SkillTags standing={standing} person={person} />
      </th>
      {levels.map((level) => (
        <SkillLevelCell
          key={level}
          row={row}
          person={person}
          steps={steps}
          level={level}
          isMenuOpen={menuLevel === level}
          onMenu={(isMenu) => {
            if (!isMenu) onBack(level + 1);
            onMenu(isMenu ? level : null);
          }}
          cellProps={cellProps(level + 1)}
        />
      ))}
      <td className={styles.count}>
        <button
          type="button"
          className={styles.countButton}
          aria-label={t('evidenceCount', { count, skill: skill.name })}
          aria-expanded={isOpen}
          onClick={onToggle}
          {...cellProps(levels.length + 1)}
        >
          {count}
        </button>
      </td>
    </tr>
  );
};
