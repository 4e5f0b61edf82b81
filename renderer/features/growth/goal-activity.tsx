import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeActivity, tickActivity, writeActivity } from '#data/growth-goals.ts';
import type { Day } from '#domain/time/calendar.ts';
import { type Activity, activityKinds } from '#domain/goals/growth-goal.ts';
import type { GrowthGoalId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { HelperField } from '#parts/growth/helper-field.tsx';
import { useHalfTyped } from '#parts/use-half-typed.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { CheckBox } from '#ui/check-box.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { shortDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import { Menu } from '#ui/menu.tsx';
import { DraftLine } from './draft-text.tsx';
import styles from './goal-screen.module.css';

type GoalActivityProps = { goalId: GrowthGoalId; activity: Activity; person: Person; today: Day };

/** One thing done to learn: its kind, its helper, whether it is done. */
export const GoalActivity = ({ goalId, activity, person, today }: GoalActivityProps) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const [isAsking, setIsAsking] = useState(false);
  const { id, kind, text, helper, doneOn } = activity;
  const remove = async () => {
    if ((await removeActivity(goalId, id)).ok) undoToast(t('activityRemoved', { text }));
  };
  return (
    <li className={doneOn ? styles.done : undefined}>
      <div className={styles.row}>
        <CheckBox
          isLabelHidden
          label={t('activityDone', { text })}
          checked={doneOn !== null}
          onChange={(isDone) => void tickActivity(goalId, id, isDone)}
        />
        <div className={styles.grow}>
          <DraftLine
            label={t('activityText')}
            saved={text}
            save={(next) => writeActivity(goalId, id, { text: next })}
          />
        </div>
        <div className={styles.tags}>
          {helper ? <Tag tone="accent">{t('activityWith', { helper })}</Tag> : null}
          <Menu
            label={t('activityKindOf', { kind: t(`kind_${kind}`) })}
            target={
              <button
                type="button"
                className={styles.plain}
                aria-label={t('activityKindOf', { kind: t(`kind_${kind}`) })}
              >
                <Tag>{t(`kind_${kind}`)}</Tag>
              </button>
            }
            items={activityKinds.map((one) => ({
              label: t(`kind_${one}`),
              onSelect: () => void writeActivity(goalId, id, { kind: one }),
            }))}
          />
          {doneOn ? <Tag>{t('doneOn', { day: shortDay(doneOn, today) })}</Tag> : null}
        </div>
        <div className={styles.menu} data-print="hide">
          <Menu
            label={t('activityMore', { text })}
            items={[
              { label: t('activityHelperNone'), onSelect: () => setIsAsking(true) },
              { label: t('activityRemove'), onSelect: () => void remove(), isDanger: true },
            ]}
          />
        </div>
      </div>
      {isAsking ? (
        <HelperDialog
          goalId={goalId}
          activity={activity}
          person={person}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </li>
  );
};

type HelperDialogProps = Pick<GoalActivityProps, 'goalId' | 'activity' | 'person'> & { onClose: () => void };

const HelperDialog = ({ goalId, activity, person, onClose }: HelperDialogProps) => {
  const { t } = useTranslation('growth');
  const { t: ui } = useTranslation('ui');
  const half = useHalfTyped(
    { field: 'activity-helper', personId: person.id, of: activity.id },
    { usual: activity.helper, until: 'left' },
  );
  const helper = half.text;
  const save = async () => {
    if ((await writeActivity(goalId, activity.id, { helper: helper.trim() })).ok) onClose();
  };
  return (
    <Dialog title={t('activityHelperTitle')} closeLabel={ui('close')} onClose={onClose} width="28rem">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <HelperField
          label={t('activityHelperOf', { text: activity.text })}
          hint={t('activityHelperHint')}
          besides={person.id}
          value={helper}
          autoFocus
          onChange={half.change}
        />
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary">
            {ui('save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
