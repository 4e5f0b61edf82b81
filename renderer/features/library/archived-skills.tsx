import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { archivedSkillsOf, restoreSkill } from '#data/skills.ts';
import type { LadderId } from '#domain/ids.ts';
import type { Skill } from '#domain/skills/skill.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { ArchivedList } from './archived-list.tsx';

/** The skills of one ladder, or of none, that were put away. */
export const ArchivedSkills = ({ ladderId }: { ladderId: LadderId | null }) => {
  const { t } = useTranslation('library');
  const archived = useLive(archivedSkillsOf(ladderId), [ladderId]) ?? [];
  const undoToast = useUndoToast();
  const restore = async ({ id, name }: Skill) => {
    if ((await restoreSkill(id)).ok) undoToast(t('restored', { name }));
  };
  return (
    <ArchivedList
      label={t('archivedSkills', { count: archived.length })}
      entries={archived.map((skill) => ({ id: skill.id, text: skill.name, restore: () => restore(skill) }))}
    />
  );
};
