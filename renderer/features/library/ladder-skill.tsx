import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { archiveSkill, rankSkills } from '#data/skills.ts';
import type { Skill } from '#domain/skills/skill.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Menu } from '#ui/menu.tsx';
import styles from './ladder.module.css';
import { SkillDialog } from './skill-dialog.tsx';

/** The head of a row: what the skill is, and its place. It moves within its heading. */
export const LadderSkill = ({ skill, order }: { skill: Skill; order: readonly Skill[] }) => {
  const { t } = useTranslation('library');
  const undoToast = useUndoToast();
  const [isEdited, setIsEdited] = useState(false);
  const at = order.indexOf(skill);
  const move = (to: number) => {
    const others = order.filter((one) => one !== skill);
    void rankSkills(others.toSpliced(to, 0, skill).map(({ id }) => id));
  };
  const canMove = (to: number): boolean => order[to]?.group === skill.group;
  const archive = async () => {
    if ((await archiveSkill(skill.id)).ok) undoToast(t('skillArchived', { name: skill.name }));
  };
  return (
    <th scope="row" className={styles.skill}>
      <div className={styles.skillHead}>
        <span className={styles.skillName}>{skill.name}</span>
        <span className={styles.menu}>
          <Menu
            label={t('moreFor', { name: skill.name })}
            items={[
              { label: t('edit'), onSelect: () => setIsEdited(true) },
              ...(canMove(at - 1) ? [{ label: t('moveUp'), onSelect: () => move(at - 1) }] : []),
              ...(canMove(at + 1) ? [{ label: t('moveDown'), onSelect: () => move(at + 1) }] : []),
              { label: t('archiveSkill'), onSelect: () => void archive() },
            ]}
          />
        </span>
      </div>
      {skill.about === '' ? null : <span className={styles.about}>{skill.about}</span>}
      {isEdited ? <SkillDialog skill={skill} onClose={() => setIsEdited(false)} /> : null}
    </th>
  );
};
