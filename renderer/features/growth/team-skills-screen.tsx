import { useTranslation } from 'react-i18next';
import { GrowthTabs } from '#parts/growth/growth-tabs.tsx';

/** Skills against people: who stands where, and who could teach whom. */
export const TeamSkillsScreen = () => {
  const { t } = useTranslation('growth');
  return (
    <div>
      <GrowthTabs here="skills" title={t('teamSkills')} />
    </div>
  );
};
