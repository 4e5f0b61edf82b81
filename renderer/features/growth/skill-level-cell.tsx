import { IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, initials, type Person } from '#domain/people/person.ts';
import type { SkillRow } from '#domain/skills/skill-matrix.ts';
import { type Side, sides } from '#domain/skills/skill-standing.ts';
import { LevelMark } from '#parts/growth/level-mark.tsx';
import type { StepWords } from '#parts/growth/use-step-words.ts';
import { Menu } from '#ui/menu.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './skill-matrix.module.css';
import type { CellProps } from './skill-matrix-row.tsx';
import { useAssess } from './use-assess.ts';

type SkillLevelCellProps = {
  row: SkillRow;
  person: Person;
  steps: StepWords;
  level: number;
  isMenuOpen: boolean;
  onMenu: (isOpen: boolean) => void;
  cellProps: CellProps;
};

/** One step of one skill: who stands here, and whether it is aimed at. It opens what can be said about this step. */
export const SkillLevelCell = ({
  row,
  person,
  steps,
  level,
  isMenuOpen,
  onMenu,
  cellProps,
}: SkillLevelCellProps) => {
  const { t } = useTranslation('growth');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { assessAs, aimAt } = useAssess(person, row, steps);
  const { standing, skill } = row;
  const name = givenName(person);
  const here = sides.filter((side) => standing[side].assessment?.level === level);
  const isTarget = standing.targetLevel === level;
  const label = [
    `${skill.name}, ${steps.stepOf(level)}`,
    ...here.map((side) =>
      t(`cell-${side}-${standing[side].isConfirmed ? 'confirmed' : 'unconfirmed'}`, { name }),
    ),
    ...(isTarget ? [t('cellTarget')] : []),
  ].join(', ');
  const button = (
    <button
      type="button"
      className={styles.cell}
      aria-label={label}
      aria-haspopup="menu"
      onClick={() => onMenu(true)}
      {...cellProps}
    >
      {here.map((side) => (
        <Mark key={side} side={side} row={row} person={person} />
      ))}
      {isTarget ? <IconFlag aria-hidden="true" size="1rem" stroke={1.7} className={styles.flag} /> : null}
    </button>
  );
  const expected = steps.expectedAt(skill.id, level).map(({ text }) => text);
  return (
    <td role="gridcell" data-target={isTarget}>
      {isMenuOpen ? (
        <Menu
          label={label}
          heading={expected.join(' ') || steps.stepOf(level)}
          target={button}
          onClose={() => onMenu(false)}
          items={[
            { label: t('sayThem', { name }), onSelect: () => void assessAs('them', level) },
            ...(isHidden
              ? []
              : [{ label: t('sayMe', { name }), onSelect: () => void assessAs('me', level) }]),
            ...(level === 0 && !isTarget
              ? []
              : [
                  {
                    label: t(isTarget ? 'aimNoMore' : 'aimHere'),
                    onSelect: () => void aimAt(isTarget ? null : level),
                  },
                ]),
          ]}
        />
      ) : (
        button
      )}
    </td>
  );
};

const Mark = ({ side, row, person }: { side: Side; row: SkillRow; person: Person }) => {
  const { t } = useTranslation('growth');
  const { assessment, isConfirmed } = row.standing[side];
  return (
    <LevelMark
      side={side}
      isConfirmed={isConfirmed}
      isPrivate={side === 'me' && assessment !== null && isPrivate(assessment)}
      letters={side === 'them' ? initials(person.name) : t('meMark')}
    />
  );
};
