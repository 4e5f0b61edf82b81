import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { closeGoal, deleteGoal, writeGoal } from '#data/growth-goals.ts';
import type { GoalPage } from '#data/growing-towards.ts';
import type { Day } from '#domain/time/calendar.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { GoalConcernTag } from '#parts/growth/goal-facts.tsx';
import { GoalLevels } from '#parts/growth/goal-levels.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Tag } from '#ui/marks.tsx';
import { Menu, type MenuItem } from '#ui/menu.tsx';
import { DraftLine } from './draft-text.tsx';
import styles from './goal-screen.module.css';

type GoalHeadProps = { page: GoalPage; today: Day };

/** The goal in one line, since when, and how it ends. */
export const GoalHead = ({ page, today }: GoalHeadProps) => {
  const { t } = useTranslation('growth');
  const { t: parts } = useTranslation('parts');
  const { goal, person } = page;
  const { reach, items } = useGoalActions(page);
  return (
    <header className={styles.head}>
      <div className={styles.who}>
        <Link href={routes.growth(person.id)} className={styles.back}>
          {t('goalGrowthOf', { name: givenName(person) })}
        </Link>
        <HiddenText>
          <h1>{goal.title}</h1>
        </HiddenText>
        <DraftLine
          key={goal.id}
          label={t('goalName')}
          saved={goal.title}
          maxLength={200}
          className={styles.title}
          save={(title) => writeGoal(goal.id, { title })}
        />
        <div className={styles.facts}>
          <GoalConcernTag goal={page} />
          {isPrivate(goal) ? <Tag tone="private">{parts('goalOnlyYou')}</Tag> : null}
          {page.skill ? <span>{page.skill.name}</span> : null}
          <GoalLevels goal={page} />
          <span>{t('goalSetOn', { day: shortDay(goal.setOn, today) })}</span>
          {goal.closedOn === null ? null : (
            <span>
              {t(goal.state === 'done' ? 'goalReachedOn' : 'goalDroppedOn', {
                day: shortDay(goal.closedOn, today),
              })}
            </span>
          )}
        </div>
      </div>
      <div className={styles.actions}>
        {goal.state === 'open' ? <Button onClick={reach}>{t('markReached')}</Button> : null}
        <Menu label={t('goalMore')} items={items} />
      </div>
    </header>
  );
};

const useGoalActions = ({ goal, person }: GoalPage) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const [, navigate] = useLocation();
  const { title } = goal;
  const close = async (
    state: typeof goal.state,
    words: 'reachedToast' | 'droppedToast' | 'reopenedToast',
  ) => {
    if ((await closeGoal(goal.id, state)).ok) undoToast(t(words, { title }));
  };
  const remove = async () => {
    if (!(await deleteGoal(goal.id)).ok) return;
    navigate(routes.growth(person.id));
    undoToast(t('deletedToast', { title }));
  };
  const items: MenuItem[] = [
    goal.state === 'open'
      ? { label: t('dropGoal'), onSelect: () => void close('dropped', 'droppedToast') }
      : { label: t('reopenGoal'), onSelect: () => void close('open', 'reopenedToast') },
    { label: t('deleteGoal'), onSelect: () => void remove(), isDanger: true },
  ];
  return { reach: () => void close('done', 'reachedToast'), items };
};
