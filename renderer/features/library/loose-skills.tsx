import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { addSkill, archiveSkill, skillsOf } from '#data/skills.ts';
import type { SkillId } from '#domain/ids.ts';
import type { Skill } from '#domain/skills/skill.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Menu } from '#ui/menu.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { AddLine } from './add-line.tsx';
import { ArchivedSkills } from './archived-skills.tsx';
import styles from './library.module.css';
import { SkillDialog } from './skill-dialog.tsx';

/** Abilities that stand on no ladder. */
export const LooseSkills = () => {
  const { t } = useTranslation('library');
  const skills = useLive(skillsOf(null), []);
  const [editedId, setEditedId] = useState<SkillId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const undoToast = useUndoToast();
  useKeptFocus(list, () => field.current?.focus());
  if (skills === undefined) return null;
  const edited = skills.find(({ id }) => id === editedId);
  const archive = async ({ id, name }: Skill) => {
    if ((await archiveSkill(id)).ok) undoToast(t('skillArchived', { name }));
  };
  return (
    <section className={styles.section}>
      <h2>{t('looseSkills')}</h2>
      <p className={styles.quiet}>{t('looseText')}</p>
      {skills.length === 0 ? <p className={styles.nothing}>{t('noLoose')}</p> : null}
      <ul ref={list} className={styles.list}>
        {skills.map((skill) => (
          <li key={skill.id} className={styles.line}>
            <span className={styles.grow}>
              <span className={styles.offered}>{skill.name}</span>
              <span className={styles.facts}>{[skill.group, skill.about].filter(Boolean).join(' · ')}</span>
            </span>
            <Menu
              label={t('moreFor', { name: skill.name })}
              items={[
                { label: t('edit'), onSelect: () => setEditedId(skill.id) },
                { label: t('archiveSkill'), onSelect: () => void archive(skill) },
              ]}
            />
          </li>
        ))}
      </ul>
      <AddLine
        ref={field}
        place={{ field: 'add-skill-to-bank', personId: null }}
        label={t('addSkill')}
        maxLength={200}
        add={(name) => addSkill({ name, ladderId: null })}
      />
      <ArchivedSkills ladderId={null} />
      {edited ? <SkillDialog skill={edited} onClose={() => setEditedId(null)} /> : null}
    </section>
  );
};
