import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { deleteAssessment } from '#data/assessments.ts';
import type { Day } from '#domain/time/calendar.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { SkillRow } from '#domain/skills/skill-matrix.ts';
import { type CheckedAssessment, sides } from '#domain/skills/skill-standing.ts';
import type { StepWords } from '#parts/growth/use-step-words.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { IconButton } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { LevelLine } from './level-line.tsx';
import styles from './skill-panel.module.css';

type LevelHistoryProps = { row: SkillRow; person: Person; steps: StepWords; today: Day };

const newestFirst = (a: CheckedAssessment, b: CheckedAssessment): number =>
  b.assessment.assessedOn.localeCompare(a.assessment.assessedOn) ||
  (a.assessment.id < b.assessment.id ? 1 : -1);

/** Every level that was said, as a line over time with its table behind it. */
export const LevelHistory = ({ row, person, steps, today }: LevelHistoryProps) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const said = sides
    .flatMap((side) => row.standing[side].said)
    .filter(({ assessment }) => !(isHidden && isPrivate(assessment)))
    .toSorted(newestFirst);
  const first = said.at(-1);
  if (first === undefined) return null;
  const remove = async ({ assessment }: CheckedAssessment) => {
    if ((await deleteAssessment(assessment.id)).ok) undoToast(t('assessmentDeleted'));
  };
  const who = { them: givenName(person), me: t('you') };
  return (
    <details className={styles.history}>
      <summary>
        {t('history', { count: said.length, day: shortDay(first.assessment.assessedOn, today) })}
      </summary>
      {said.length > 1 ? <LevelLine said={said} steps={steps.steps} today={today} /> : null}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('historyDay')}</th>
            <th scope="col">{t('historyWho')}</th>
            <th scope="col">{t('historyLevel')}</th>
            <th scope="col">
              <HiddenText>{t('historyRemove')}</HiddenText>
            </th>
          </tr>
        </thead>
        <tbody>
          {said.map((one) => (
            <tr key={one.assessment.id}>
              <td>{shortDay(one.assessment.assessedOn, today)}</td>
              <td>{who[one.assessment.by]}</td>
              <td>
                {steps.stepOf(one.assessment.level)}
                {one.isConfirmed ? null : ` · ${t('unconfirmed')}`}
              </td>
              <td>
                <IconButton
                  label={t('removeAssessment', {
                    day: shortDay(one.assessment.assessedOn, today),
                    who: who[one.assessment.by],
                  })}
                  icon={<IconX size="0.93rem" stroke={1.6} />}
                  onClick={() => void remove(one)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
