import { useTranslation } from 'react-i18next';
import type { SkillRow } from '#domain/skills/skill-matrix.ts';
import { sides } from '#domain/skills/skill-standing.ts';

/** What the matrix says, in words: what waits, never a sum of levels. */
export const useSkillsSentence = () => {
  const { t } = useTranslation('growth');
  return (name: string, rows: readonly SkillRow[]): string => {
    const any = (is: (row: SkillRow, side: (typeof sides)[number]) => boolean): number =>
      rows.filter((row) => sides.some((side) => is(row, side))).length;
    const unconfirmed = any(
      ({ standing }, side) => standing[side].assessment !== null && !standing[side].isConfirmed,
    );
    const stale = any(({ standing }, side) => standing[side].isStale);
    const unsaid = rows.filter(
      ({ standing }) => standing.them.assessment === null && standing.me.assessment === null,
    );
    return [
      t('worksOn', { name, count: rows.length }),
      unsaid.length > 0 ? t('sentenceUnsaid', { count: unsaid.length }) : '',
      unconfirmed > 0 ? t('sentenceUnconfirmed', { count: unconfirmed }) : '',
      stale > 0 ? t('sentenceStale', { count: stale }) : '',
    ]
      .filter(Boolean)
      .join(' ');
  };
};
