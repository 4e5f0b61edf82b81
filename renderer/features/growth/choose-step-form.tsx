import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrowthPage } from '#data/growth-page.ts';
import { leaveLadder, standOn } from '#data/person-skills.ts';
import { givenName } from '#domain/people/person.ts';
import { skillsOfStep } from '#domain/skills/skills-of-step.ts';
import { useStepWords } from '#parts/growth/use-step-words.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { CheckBox } from '#ui/check-box.tsx';
import { Choice } from '#ui/choice.tsx';
import { DialogActions } from '#ui/dialog.tsx';
import { SelectField } from '#ui/field.tsx';
import styles from './skills-section.module.css';

type ChooseStepFormProps = { page: GrowthPage; onDone: () => void };

/** A ladder, a step of it, and whether its skills come along. */
export const ChooseStepForm = ({ page, onDone }: ChooseStepFormProps) => {
  const { t } = useTranslation('growth');
  const { t: ui } = useTranslation('ui');
  const undoToast = useUndoToast();
  const stepWords = useStepWords();
  const { person, bank, personSkills } = page;
  const name = givenName(person);
  const ladders = bank.ladders
    .filter(({ id, archivedOn }) => archivedOn === null || id === person.standsOn?.ladderId)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const [ladderId, setLadderId] = useState<string>(person.standsOn?.ladderId ?? ladders[0]?.id ?? '');
  const [level, setLevel] = useState<number | null>(person.standsOn?.level ?? null);
  const [isAlso, setIsAlso] = useState(true);
  const ladder = ladders.find(({ id }) => id === ladderId);
  if (ladder === undefined) return null;
  const steps = stepWords(ladder);
  const has = new Set(personSkills.map(({ skillId }) => skillId));
  const fresh = level === null ? [] : skillsOfStep(ladder, level).filter(({ skillId }) => !has.has(skillId));
  const summary = level === null ? '' : (ladder.levels[level - 1]?.summary ?? '');
  const choose = async () => {
    if (level === null) return;
    const { ok } = await standOn(person.id, ladder.id, level, { alsoSkills: isAlso });
    if (!ok) return;
    undoToast(t('stepChosen', { name, step: steps.nameOf(level) }));
    onDone();
  };
  const leave = async () => {
    if (!(await leaveLadder(person.id)).ok) return;
    undoToast(t('ladderLeft', { name }));
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void choose();
      }}
    >
      <SelectField
        label={t('ladder')}
        value={ladderId}
        options={ladders.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(event) => {
          setLadderId(event.currentTarget.value);
          setLevel(null);
        }}
      />
      <Choice
        legend={t('step')}
        value={level === null ? null : String(level)}
        options={ladder.levels.map((_, at) => ({ value: String(at + 1), label: steps.stepOf(at + 1) }))}
        onChange={(next) => setLevel(Number(next))}
      />
      {summary ? <p className={styles.quiet}>{summary}</p> : null}
      {fresh.length > 0 ? (
        <CheckBox
          checked={isAlso}
          label={t('alsoSkills', { name, count: fresh.length })}
          onChange={setIsAlso}
        />
      ) : null}
      <DialogActions>
        {person.standsOn ? (
          <Button variant="quiet" onClick={() => void leave()}>
            {t('leaveLadder')}
          </Button>
        ) : null}
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={level === null}>
          {t('chooseStepDo')}
        </Button>
      </DialogActions>
    </form>
  );
};
