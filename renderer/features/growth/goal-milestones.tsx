import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMilestone, moveMilestone, withdrawMilestone, writeMilestone } from '#data/growth-goals.ts';
import { today as storeToday } from '#data/store.ts';
import type { Day } from '#domain/time/calendar.ts';
import { takeTrailingDay } from '#domain/time/due-words.ts';
import type { GrowthGoal, Milestone } from '#domain/goals/growth-goal.ts';
import { useNewLine } from '#parts/use-new-line.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { GoalMilestone } from './goal-milestone.tsx';
import styles from './goal-screen.module.css';

type GoalMilestonesProps = { goal: GrowthGoal; today: Day; as?: 'h2' | 'h3' };

/** The steps of a goal, in order. Alt and an arrow moves one. */
export const GoalMilestones = ({ goal, today, as = 'h2' }: GoalMilestonesProps) => {
  const { t } = useTranslation('growth');
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const [heldId, setHeldId] = useState<string | null>(null);
  const [moved, setMoved] = useState('');
  const steps = goal.milestones.filter(({ id }) => id !== heldId);
  const move = (step: Milestone, by: number) => {
    const at = steps.indexOf(step) + by;
    if (at < 0 || at >= steps.length) return;
    setMoved(t('milestoneMoved', { text: step.text, place: at + 1, count: steps.length }));
    void moveMilestone(goal.id, step.id, by);
  };
  return (
    <section>
      <Caption as={as}>{t('milestones')}</Caption>
      <ul ref={list} className={styles.list}>
        {steps.map((step, at) => (
          <GoalMilestone
            key={step.id}
            goalId={goal.id}
            step={step}
            at={at}
            count={steps.length}
            today={today}
            onMove={(by) => move(step, by)}
          />
        ))}
      </ul>
      {steps.length === 0 ? <p className={styles.quiet}>{t('milestonesEmpty')}</p> : null}
      <AddMilestone goal={goal} onTyping={setHeldId} />
      <div role="status">
        <HiddenText>{moved}</HiddenText>
      </div>
    </section>
  );
};

type AddMilestoneProps = { goal: GrowthGoal; onTyping: (id: string | null) => void };

/** Enter adds and stays; "by 15 dec" at the end is its day. */
const AddMilestone = ({ goal, onTyping }: AddMilestoneProps) => {
  const { t } = useTranslation('growth');
  const line = useNewLine<string>({
    add: (text) => addMilestone(goal.id, { text }),
    write: (id, text) => writeMilestone(goal.id, id, { text }),
    withdraw: (id) => withdrawMilestone(goal.id, id),
  });
  const held = line.heldId;
  const latest = useRef<string | null>(null);
  if (latest.current !== held) {
    latest.current = held;
    queueMicrotask(() => onTyping(held));
  }
  const finish = async () => {
    const typed = line.text;
    const id = await line.finish();
    const { text, day } = takeTrailingDay(typed, storeToday());
    if (id !== null && day !== null && text.trim() !== '')
      await writeMilestone(goal.id, id, { text: text.trim(), due: day });
  };
  return (
    <div className={styles.add} data-print="hide">
      <IconPlus aria-hidden="true" size={14} stroke={1.8} />
      <input
        type="text"
        aria-label={t('addMilestone')}
        placeholder={t('addMilestone')}
        maxLength={2000}
        autoComplete="off"
        spellCheck={false}
        value={line.text}
        onChange={(event) => line.change(event.currentTarget.value)}
        onBlur={() => void line.flush()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) void finish();
        }}
      />
      {line.text === '' ? null : <span className={styles.hint}>{t('addMilestoneHint')}</span>}
    </div>
  );
};
