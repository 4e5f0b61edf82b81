import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ObjectivesPage } from '#data/objectives.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Objective } from '#domain/goals/objective.ts';
import { periodState } from '#domain/goals/objective-thread.ts';
import { routes } from '#domain/routes.ts';
import { shortDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import { ObjectiveStrands } from './objective-strands.tsx';
import styles from './objectives.module.css';

type ObjectiveSectionProps = {
  thread: ObjectivesPage['threads'][number];
  page: ObjectivesPage;
  today: Day;
};

/** One objective and what serves it, at a glance. */
export const ObjectiveSection = ({ thread, page, today }: ObjectiveSectionProps) => {
  const { objective } = thread;
  return (
    <section className={styles.objective}>
      <h2>
        <Link href={routes.objective(objective.id)} className={styles.title}>
          {objective.title}
        </Link>
      </h2>
      <ObjectiveFacts objective={objective} today={today} />
      <ObjectiveStrands strands={thread.strands} page={page} today={today} />
    </section>
  );
};

/** Whose it is, its period, and where in it the day lies. */
export const ObjectiveFacts = ({ objective, today }: { objective: Objective; today: Day }) => {
  const { t } = useTranslation('growth');
  const { from, to, closedOn } = objective;
  const state = periodState(objective, today);
  const period = t('fromTo', { from: shortDay(from, today), to: shortDay(to, today) });
  return (
    <div className={styles.facts}>
      <span>{`${t(`ofShort_${objective.of}`)} · ${period}`}</span>
      {state === 'over' ? <Tag tone="amber">{t('state_over')}</Tag> : null}
      {state === 'coming' ? <Tag>{t('state_coming', { day: shortDay(from, today) })}</Tag> : null}
      {closedOn === null ? null : <Tag>{t('state_closed', { day: shortDay(closedOn, today) })}</Tag>}
    </div>
  );
};
