import { useTranslation } from 'react-i18next';
import type { GoalPage } from '#data/growing-towards.ts';
import type { Day } from '#domain/time/calendar.ts';
import { ownEvidence } from '#domain/skills/evidence-from.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { EvidenceRow } from '#parts/growth/evidence-row.tsx';
import { useEvidenceDialog } from '#parts/growth/use-evidence-dialog.tsx';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './goal-screen.module.css';

/** What speaks for the goal, the newest first. */
export const GoalEvidence = ({ page, today }: { page: GoalPage; today: Day }) => {
  const { t } = useTranslation('growth');
  const { goal, person, evidence } = page;
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { noteEvidence, dialog } = useEvidenceDialog(person);
  const seen = evidence.filter((one) => !(isHidden && isPrivate(one)));
  const note = () =>
    noteEvidence({
      ...ownEvidence(today),
      goalIds: [goal.id],
      skillIds: goal.skillId === null ? [] : [goal.skillId],
    });
  return (
    <section>
      <div className={styles.heading}>
        <Caption>{t('evidenceFor')}</Caption>
        <Button variant="link" onClick={note}>
          {t('noteEvidence')}
        </Button>
      </div>
      <ul className={styles.list}>
        {evidence.toReversed().map((one) => (
          <li key={one.id} className={styles.check} hidden={!seen.includes(one)}>
            <div className={styles.grow}>
              <EvidenceRow evidence={one} person={person} today={today} isOut={!seen.includes(one)} />
            </div>
          </li>
        ))}
      </ul>
      {seen.length === 0 ? <p className={styles.quiet}>{t('evidenceEmpty')}</p> : null}
      {dialog}
    </section>
  );
};
