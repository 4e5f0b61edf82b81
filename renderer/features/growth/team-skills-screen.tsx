import { useTranslation } from 'react-i18next';
import { teamSkills } from '#data/growth-page.ts';
import { useLive } from '#data/live.ts';
import { byLadder, sharedGrowth, teamSkillRows } from '#domain/skills/skill-matrix.ts';
import { GrowthTabs } from '#parts/growth/growth-tabs.tsx';
import { useToday } from '#parts/use-today.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { TeamLessons } from './team-lessons.tsx';
import { TeamSkillMatrix } from './team-skill-matrix.tsx';
import { TeamSkillsEmpty } from './team-skills-empty.tsx';
import { TeamWithout } from './team-without.tsx';
import styles from './team-skills.module.css';

/** Skills against people: who stands where, and who could teach whom. No totals and no ranking. */
export const TeamSkillsScreen = () => {
  const { t } = useTranslation('growth');
  const today = useToday();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const found = useLive(teamSkills, []);
  if (found === undefined) return null;
  const { bank, thresholds } = found;
  const team = isHidden ? found.team.map(sharedGrowth) : found.team;
  const rows = teamSkillRows(team, bank, today, thresholds);
  const people = team.filter(({ personSkills }) => personSkills.length > 0).map(({ person }) => person);
  const without = team.filter(({ personSkills }) => personSkills.length === 0).map(({ person }) => person);
  return (
    <div className={styles.screen}>
      <GrowthTabs here="skills" title={t('teamSkills')} />
      {rows.length === 0 ? (
        <TeamSkillsEmpty people={without} />
      ) : (
        <>
          <TeamSkillMatrix ladders={byLadder(rows, bank.ladders)} people={people} />
          <TeamWithout people={without} />
          <TeamLessons rows={byLadder(rows, bank.ladders)} />
        </>
      )}
    </div>
  );
};
