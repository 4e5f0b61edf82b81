import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrowthPage } from '#data/growth-page.ts';
import { addSkillByName } from '#data/person-skills.ts';
import { givenName } from '#domain/people/person.ts';
import { useHalfTyped } from '#parts/use-half-typed.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import styles from './skills-section.module.css';

type AddSkillProps = { page: GrowthPage; onAdded?: (skillId: string) => void };

/** A skill by its name: one of the bank when it is called so, else a new one. */
export const AddSkill = ({ page, onAdded }: AddSkillProps) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const id = useId();
  const half = useHalfTyped({ field: 'add-skill', personId: page.person.id }, { until: 'sent' });
  const name = half.text;
  const isAdding = useRef(false);
  const has = new Set<string>(page.personSkills.map(({ skillId }) => skillId));
  const known = page.bank.skills.filter((skill) => skill.archivedOn === null && !has.has(skill.id));
  const add = async () => {
    const typed = name.trim();
    // A second Enter while the first is on its way must not add the skill twice.
    if (typed === '' || isAdding.current) return;
    isAdding.current = true;
    const outcome = await addSkillByName(page.person.id, typed).finally(() => {
      isAdding.current = false;
    });
    if (!outcome.ok) return;
    half.sent(typed);
    undoToast(t('skillAdded', { skill: typed }));
    onAdded?.(outcome.result);
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('addSkill', { name: givenName(page.person) })}
        placeholder={t('addSkillPlaceholder')}
        value={name}
        maxLength={200}
        list={id}
        onChange={(event) => half.change(event.currentTarget.value)}
      />
      <datalist id={id}>
        {known.map((skill) => (
          <option key={skill.id} value={skill.name} />
        ))}
      </datalist>
      <Button type="submit">{t('addSkillDo')}</Button>
    </form>
  );
};
