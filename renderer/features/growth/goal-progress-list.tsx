import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { GoalPage } from '#data/growing-towards.ts';
import { removeCheck } from '#data/progress-checks.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { ProgressCheck } from '#domain/goals/growth-goal.ts';
import { routes } from '#domain/routes.ts';
import { ProgressCheckField } from '#parts/growth/progress-check.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { shortDay } from '#ui/format.ts';
import { Caption, Tag } from '#ui/marks.tsx';
import { Menu } from '#ui/menu.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import styles from './goal-screen.module.css';

const tones = { moved: 'neutral', stuck: 'amber', done: 'accent' } as const;

/** How the goal stands today, and a quiet list of how it stood before. */
export const GoalProgressList = ({ page, today }: { page: GoalPage; today: Day }) => {
  const { t } = useTranslation('growth');
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const ofToday = page.checks.find(({ checkedOn, sessionId }) => checkedOn === today && sessionId === null);
  const before = page.checks.filter((check) => check !== ofToday);
  return (
    <section>
      <Caption>{t('progress')}</Caption>
      {page.goal.state === 'open' || ofToday ? (
        <>
          <p className={styles.quiet}>{t('progressToday')}</p>
          <ProgressCheckField goal={page.goal} check={ofToday ?? null} sessionId={null} />
        </>
      ) : null}
      <ul ref={list} className={styles.list}>
        {before.map((check) => (
          <Check key={check.id} check={check} today={today} />
        ))}
      </ul>
      {page.checks.length === 0 ? <p className={styles.quiet}>{t('progressEmpty')}</p> : null}
    </section>
  );
};

const Check = ({ check, today }: { check: ProgressCheck; today: Day }) => {
  const { t } = useTranslation('growth');
  const { t: parts } = useTranslation('parts');
  const undoToast = useUndoToast();
  const day = shortDay(check.checkedOn, today);
  const remove = async () => {
    if ((await removeCheck(check.id)).ok) undoToast(t('progressRemoved'));
  };
  return (
    <li className={styles.check}>
      <time dateTime={check.checkedOn} className={styles.day}>
        {day}
      </time>
      <div className={styles.grow}>
        <Tag tone={tones[check.result]}>{parts(`progress_${check.result}`)}</Tag>{' '}
        {check.sessionId ? (
          <Link href={routes.session(check.sessionId)} className={styles.hint}>
            {t('progressInSession')}
          </Link>
        ) : null}
        {check.note ? <p className={styles.note}>{check.note}</p> : null}
      </div>
      <span className={styles.menu}>
        <Menu
          label={t('progressMore', { day })}
          items={[{ label: t('progressRemove'), onSelect: () => void remove() }]}
        />
      </span>
    </li>
  );
};
