import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addActivity, type NewActivity, withdrawActivity } from '#data/growth-goals.ts';
import { freshId } from '#data/store.ts';
import type { Day } from '#domain/time/calendar.ts';
import { type ActivityKind, activityKinds, type GrowthGoal } from '#domain/goals/growth-goal.ts';
import type { GrowthGoalId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { HelperField } from '#parts/growth/helper-field.tsx';
import form from '#parts/form.module.css';
import { useKeptForm } from '#parts/use-kept-form.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { GoalActivity } from './goal-activity.tsx';
import styles from './goal-screen.module.css';

type GoalActivitiesProps = { goal: GrowthGoal; person: Person; today: Day; as?: 'h2' | 'h3' };

/** What the person does to learn, and who other than the leader helps. */
export const GoalActivities = ({ goal, person, today, as = 'h2' }: GoalActivitiesProps) => {
  const { t } = useTranslation('growth');
  const [adding, setAdding] = useState<GrowthGoalId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const shown = goal.activities.filter(({ id }) => id !== adding);
  return (
    <section>
      <div className={styles.heading}>
        <Caption as={as}>{t('activities')}</Caption>
        {adding ? null : (
          <Button variant="link" data-print="hide" onClick={() => setAdding(freshId<GrowthGoalId>())}>
            {t('addActivity')}
          </Button>
        )}
      </div>
      <ul ref={list} className={styles.list}>
        {shown.map((activity) => (
          <GoalActivity
            key={activity.id}
            goalId={goal.id}
            activity={activity}
            person={person}
            today={today}
          />
        ))}
      </ul>
      {shown.length === 0 && !adding ? <p className={styles.quiet}>{t('activitiesEmpty')}</p> : null}
      {adding ? (
        <AddActivity key={adding} goal={goal} person={person} id={adding} onDone={() => setAdding(null)} />
      ) : null}
    </section>
  );
};

type AddActivityProps = { goal: GrowthGoal; person: Person; id: string; onDone: () => void };

const AddActivity = ({ goal, person, id, onDone }: AddActivityProps) => {
  const { t } = useTranslation('growth');
  const { t: ui } = useTranslation('ui');
  const { values, change, finish } = useKeptForm<Required<NewActivity>>({
    initial: { kind: 'practice', text: '', helper: '' },
    place: { field: 'form-activity', personId: person.id, of: goal.id },
    isWorthKeeping: ({ text }) => text.trim() !== '',
    keep: (words) => addActivity(goal.id, words, id),
    withdraw: () => withdrawActivity(goal.id, id),
  });
  const add = async () => {
    if (values.text.trim() === '') return;
    if (await finish(() => addActivity(goal.id, values, id))) onDone();
  };
  return (
    <form
      className={styles.addForm}
      data-print="hide"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('activityText')}
        value={values.text}
        maxLength={2000}
        autoFocus
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <div className={form.pair}>
        <SelectField
          label={t('activityKind')}
          value={values.kind}
          options={activityKinds.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
          onChange={(event) => change({ kind: event.currentTarget.value as ActivityKind })}
        />
        <HelperField
          label={t('activityHelper')}
          hint={t('activityHelperHint')}
          besides={person.id}
          value={values.helper}
          onChange={(helper) => change({ helper })}
        />
      </div>
      <div className={form.actions}>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={values.text.trim() === ''}>
          {t('addActivityDo')}
        </Button>
      </div>
    </form>
  );
};
