import { useTranslation } from 'react-i18next';
import { setSkillAside } from '#data/person-skills.ts';
import type { Day } from '#domain/time/calendar.ts';
import { ownEvidence } from '#domain/skills/evidence-from.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { SkillRow } from '#domain/skills/skill-matrix.ts';
import { EvidenceRow } from '#parts/growth/evidence-row.tsx';
import { useEvidenceDialog } from '#parts/growth/use-evidence-dialog.tsx';
import type { StepWords } from '#parts/growth/use-step-words.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { LevelHistory } from './level-history.tsx';
import { SideLevel } from './side-level.tsx';
import { SkillExpectations } from './skill-expectations.tsx';
import styles from './skill-panel.module.css';
import { SkillTarget } from './skill-target.tsx';

type SkillPanelProps = { row: SkillRow; person: Person; steps: StepWords; today: Day };

/** Everything about one skill of one person: both sides, what the steps ask for, and the evidence. */
export const SkillPanel = ({ row, person, steps, today }: SkillPanelProps) => {
  const { t } = useTranslation('growth');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const undoToast = useUndoToast();
  const { noteEvidence, dialog } = useEvidenceDialog(person);
  const { skill, standing, personSkill } = row;
  const name = givenName(person);
  const evidence = standing.evidence.filter((one) => !(isHidden && isPrivate(one)));
  const setAside = async () => {
    if ((await setSkillAside(personSkill.id)).ok) undoToast(t('setAsideToast', { skill: skill.name }));
  };
  return (
    <div className={styles.panel}>
      <div className={styles.sides}>
        <SideLevel side="them" row={row} person={person} steps={steps} today={today} />
        {isHidden ? null : <SideLevel side="me" row={row} person={person} steps={steps} today={today} />}
        <SkillTarget row={row} person={person} steps={steps} />
        <LevelHistory row={row} person={person} steps={steps} today={today} />
      </div>
      <div className={styles.facts}>
        <SkillExpectations row={row} steps={steps} />
        <section>
          <div className={styles.head}>
            <Caption as="h3">{t('evidence')}</Caption>
            <Button
              variant="link"
              onClick={() => noteEvidence({ ...ownEvidence(today), skillIds: [skill.id] })}
            >
              {t('addEvidence')}
            </Button>
          </div>
          {evidence.length === 0 ? (
            <p className={styles.quiet}>{t('noEvidence', { name })}</p>
          ) : (
            <ul className={styles.list}>
              {evidence.map((one) => (
                <li key={one.id}>
                  <EvidenceRow evidence={one} person={person} today={today} />
                </li>
              ))}
            </ul>
          )}
        </section>
        <p className={styles.end}>
          <Button variant="link" onClick={() => void setAside()}>
            {t('setAside')}
          </Button>
        </p>
      </div>
      {dialog}
    </div>
  );
};
