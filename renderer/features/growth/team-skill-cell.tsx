import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import type { TeamSkillRow } from '#domain/skills/skill-matrix.ts';
import { knownLevel, sides } from '#domain/skills/skill-standing.ts';
import { LevelMark } from '#parts/growth/level-mark.tsx';
import type { StepWords } from '#parts/growth/use-step-words.ts';
import type { CellProps } from './skill-matrix-row.tsx';
import styles from './team-skills.module.css';

type TeamSkillCellProps = { row: TeamSkillRow; person: Person; steps: StepWords; cellProps: CellProps };

/** Where one person stands with one skill; it opens their growth page. */
export const TeamSkillCell = ({ row, person, steps, cellProps }: TeamSkillCellProps) => {
  const { t } = useTranslation('growth');
  const standing = row.holders.find((holder) => holder.person.id === person.id)?.row.standing;
  const known = standing && knownLevel(standing);
  const target = standing?.targetLevel ?? null;
  const isStale = standing !== undefined && sides.some((side) => standing[side].isStale);
  const label = [
    `${person.name}, ${row.skill.name}`,
    standing === undefined ? t('teamNotTheirs') : known ? steps.stepOf(known.level) : t('teamUnsaid'),
    known ? t(known.isConfirmed ? 'confirmed' : 'unconfirmed') : '',
    isStale ? t('stale') : '',
    target === null ? '' : t('teamAims', { step: steps.stepOf(target) }),
  ];
  return (
    <td role="gridcell">
      <Link
        href={routes.growth(person.id)}
        className={styles.cell}
        aria-label={label.filter(Boolean).join(', ')}
        {...cellProps}
      >
        {known ? (
          <LevelMark side="them" isConfirmed={known.isConfirmed} letters={known.level} />
        ) : standing ? (
          <span aria-hidden="true" className={styles.unsaid}>
            ?
          </span>
        ) : null}
        {target !== null && target !== known?.level ? (
          <span aria-hidden="true" className={styles.target} data-target={target} />
        ) : null}
        {isStale ? (
          <span aria-hidden="true" className={styles.stale}>
            {t('stale')}
          </span>
        ) : null}
      </Link>
    </td>
  );
};
