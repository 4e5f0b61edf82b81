import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeMilestone, tickMilestone, writeMilestone } from '#data/growth-goals.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Milestone } from '#domain/goals/growth-goal.ts';
import type { GrowthGoalId } from '#domain/ids.ts';
import { DueField } from '#parts/due-field.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { CheckBox } from '#ui/check-box.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { shortDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import { Menu } from '#ui/menu.tsx';
import { DraftLine } from './draft-text.tsx';
import styles from './goal-screen.module.css';

type GoalMilestoneProps = {
  goalId: GrowthGoalId;
  step: Milestone;
  at: number;
  count: number;
  today: Day;
  onMove: (by: number) => void;
};

/** One step: tick it, write it, give it a day, move it. */
export const GoalMilestone = ({ goalId, step, at, count, today, onMove }: GoalMilestoneProps) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const [isAsking, setIsAsking] = useState(false);
  const { text, due, doneOn } = step;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  const remove = async () => {
    if ((await removeMilestone(goalId, step.id)).ok) undoToast(t('milestoneRemoved', { text }));
  };
  return (
    <li className={doneOn ? styles.done : undefined} onKeyDown={onKeyDown}>
      <div className={styles.row}>
        <CheckBox
          isLabelHidden
          label={t('milestoneDone', { text })}
          checked={doneOn !== null}
          onChange={(isDone) => void tickMilestone(goalId, step.id, isDone)}
        />
        <div className={styles.grow}>
          <DraftLine
            label={t('milestoneText')}
            saved={text}
            save={(next) => writeMilestone(goalId, step.id, { text: next })}
          />
        </div>
        <div className={styles.tags}>
          {doneOn ? (
            <Tag>{t('doneOn', { day: shortDay(doneOn, today) })}</Tag>
          ) : due ? (
            <Tag tone={due < today ? 'brick' : 'neutral'}>{t('by', { day: shortDay(due, today) })}</Tag>
          ) : null}
        </div>
        <div className={styles.menu} data-print="hide">
          <Menu
            label={t('milestoneMore', { text })}
            items={[
              { label: t('milestoneDay'), onSelect: () => setIsAsking(true) },
              ...(at > 0 ? [{ label: t('moveUp'), onSelect: () => onMove(-1) }] : []),
              ...(at < count - 1 ? [{ label: t('moveDown'), onSelect: () => onMove(1) }] : []),
              { label: t('milestoneRemove'), onSelect: () => void remove(), isDanger: true },
            ]}
          />
        </div>
      </div>
      {isAsking ? (
        <MilestoneDayDialog goalId={goalId} step={step} today={today} onClose={() => setIsAsking(false)} />
      ) : null}
    </li>
  );
};

type MilestoneDayDialogProps = Pick<GoalMilestoneProps, 'goalId' | 'step' | 'today'> & {
  onClose: () => void;
};

const MilestoneDayDialog = ({ goalId, step, today, onClose }: MilestoneDayDialogProps) => {
  const { t } = useTranslation('growth');
  const { t: ui } = useTranslation('ui');
  const [due, setDue] = useState(step.due);
  const save = async () => {
    if ((await writeMilestone(goalId, step.id, { due })).ok) onClose();
  };
  return (
    <Dialog
      title={t('milestoneDayTitle', { text: step.text })}
      closeLabel={ui('close')}
      onClose={onClose}
      width="28rem"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <DueField label={t('due')} value={step.due} onChange={setDue} today={today} autoFocus />
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
