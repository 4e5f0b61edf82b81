import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrowthPage } from '#data/growth-page.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName } from '#domain/people/person.ts';
import { byLadder, sharedGrowth, skillRows } from '#domain/skills/skill-matrix.ts';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { AddSkill } from './add-skill.tsx';
import { ChooseStep } from './choose-step.tsx';
import { PersonLegend } from './level-legend.tsx';
import { SkillMatrix } from './skill-matrix.tsx';
import { SkillsEmpty } from './skills-empty.tsx';
import { useSkillsSentence } from './skills-sentence.ts';
import styles from './skills-section.module.css';

type SkillsSectionProps = { page: GrowthPage; today: Day };

/** What a person works on: a matrix per ladder, with both sides and the evidence behind them. Never a total. */
export const SkillsSection = ({ page, today }: SkillsSectionProps) => {
  const { t } = useTranslation('growth');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const [openId, setOpenId] = useState<string | null>(null);
  const sentence = useSkillsSentence();
  const { person, bank, thresholds } = page;
  const rows = skillRows(isHidden ? sharedGrowth(page) : page, bank, today, thresholds);
  if (rows.length === 0) return <SkillsEmpty page={page} onAdded={setOpenId} />;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <Caption>{t('skills')}</Caption>
        <ChooseStep page={page} />
      </div>
      <p className={styles.sentence}>{sentence(givenName(person), rows)}</p>
      <div className={styles.matrices}>
        {byLadder(rows, bank.ladders, person.standsOn?.ladderId).map((skills) => (
          <SkillMatrix
            key={skills.ladder?.id ?? 'own'}
            skills={skills}
            person={person}
            today={today}
            openId={openId}
            onOpen={setOpenId}
          />
        ))}
      </div>
      <PersonLegend person={person} />
      <AddSkill page={page} onAdded={setOpenId} />
    </section>
  );
};
