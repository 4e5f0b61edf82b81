import { useTranslation } from 'react-i18next';
import { evidenceTies } from '#data/evidence-ties.ts';
import { useLive } from '#data/live.ts';
import type { EvidenceWords } from '#domain/skills/evidence-from.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import styles from '#parts/form.module.css';
import { Choices } from '#ui/choice.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';

type Ties = Pick<EvidenceWords, 'skillIds' | 'goalIds'>;
type EvidenceTiesFieldProps = {
  person: Person;
  values: Ties;
  onChange: (ties: Partial<Ties>) => void;
};

/** Which skills and goals of the person it speaks for. */
export const EvidenceTiesField = ({ person, values, onChange }: EvidenceTiesFieldProps) => {
  const { t } = useTranslation('parts');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const ties = useLive(evidenceTies(person.id), [person.id]);
  if (ties === undefined) return null;
  const goals = ties.goals.filter((goal) => !(isHidden && isPrivate(goal)));
  if (ties.skills.length + goals.length === 0)
    return <p className={styles.note}>{t('evidenceNoTies', { name: givenName(person) })}</p>;
  return (
    <>
      {ties.skills.length > 0 ? (
        <Choices
          legend={t('evidenceSkills')}
          values={values.skillIds}
          options={ties.skills.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(skillIds) => onChange({ skillIds })}
        />
      ) : null}
      {goals.length > 0 ? (
        <Choices
          legend={t('evidenceGoals')}
          values={values.goalIds}
          options={goals.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(goalIds) => onChange({ goalIds })}
        />
      ) : null}
    </>
  );
};
