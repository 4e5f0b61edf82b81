import { useTranslation } from 'react-i18next';
import { changeSkill } from '#data/skills.ts';
import type { Skill } from '#domain/skills/skill.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { KeptProse, KeptText } from './kept-text.tsx';
import styles from './library.module.css';

/** A skill's own words. They save themselves. */
export const SkillDialog = ({ skill, onClose }: { skill: Skill; onClose: () => void }) => {
  const { t } = useTranslation('library');
  const { t: ui } = useTranslation('ui');
  return (
    <Dialog title={t('editSkill')} closeLabel={ui('close')} onClose={onClose}>
      <div className={styles.form}>
        <KeptText
          autoFocus
          isRequired
          label={t('skillName')}
          maxLength={200}
          saved={skill.name}
          save={(name) => changeSkill(skill.id, { name })}
        />
        <KeptText
          label={t('skillGroup')}
          hint={t('skillGroupHint')}
          maxLength={120}
          saved={skill.group}
          save={(group) => changeSkill(skill.id, { group })}
        />
        <KeptProse
          label={t('skillAbout')}
          maxLength={4000}
          saved={skill.about}
          save={(about) => changeSkill(skill.id, { about })}
        />
        <DialogActions>
          <Button variant="primary" onClick={onClose}>
            {t('done')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
};
