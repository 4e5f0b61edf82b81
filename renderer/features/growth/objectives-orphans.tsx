import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { areaServes, goalServes, type ObjectivesPage } from '#data/objectives.ts';
import type { ObjectiveId } from '#domain/ids.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { Menu } from '#ui/menu.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import type { CommitOutcome } from '#vault/table.ts';
import styles from './objectives.module.css';

/** Objectives nothing serves, and goals and areas that serve none. Not a fault: a place to look. */
export const ObjectivesOrphans = ({ page }: { page: ObjectivesPage }) => {
  const { t } = useTranslation('growth');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { objectives, areas } = page.orphans;
  const goals = page.orphans.goals.filter((goal) => !(isHidden && isPrivate(goal)));
  if (objectives.length + goals.length + areas.length === 0) return null;
  return (
    <section className={styles.orphans}>
      <Caption>{t('orphans')}</Caption>
      <div className={styles.columns}>
        {objectives.length > 0 ? (
          <Orphans title={t('orphanObjectives')}>
            {objectives.map(({ id, title }) => (
              <li key={id} className={styles.orphan}>
                <Link href={routes.objective(id)}>{title}</Link>
              </li>
            ))}
          </Orphans>
        ) : null}
        {goals.length > 0 ? (
          <Orphans title={t('orphanGoals')}>
            {goals.map((goal) => (
              <li key={goal.id} className={styles.orphan}>
                <span>
                  <Link href={routes.goal(goal.id)}>{goal.title}</Link>{' '}
                  <span className={styles.small}>{nameOf(page, goal.personId)}</span>
                </span>
                <LetServe page={page} what={goal.title} serve={(id) => goalServes(goal.id, id)} />
              </li>
            ))}
          </Orphans>
        ) : null}
        {areas.length > 0 ? (
          <Orphans title={t('orphanAreas')}>
            {areas.map((area) => (
              <li key={area.id} className={styles.orphan}>
                <Link href={routes.autonomy}>{area.name}</Link>
                <LetServe page={page} what={area.name} serve={(id) => areaServes(area.id, id)} />
              </li>
            ))}
          </Orphans>
        ) : null}
      </div>
    </section>
  );
};

const nameOf = (page: ObjectivesPage, id: Parameters<ObjectivesPage['people']['get']>[0]): string => {
  const person = page.people.get(id);
  return person ? givenName(person) : '';
};

const Orphans = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={styles.column}>
    <h3 className={styles.columnTitle}>{title}</h3>
    <ul className={styles.list}>{children}</ul>
  </div>
);

type LetServeProps = {
  page: ObjectivesPage;
  what: string;
  serve: (id: ObjectiveId) => Promise<CommitOutcome>;
};

const LetServe = ({ page, what, serve }: LetServeProps) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const open = page.threads.map(({ objective }) => objective).filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return null;
  const tie = async (id: ObjectiveId, objective: string) => {
    if ((await serve(id)).ok) undoToast(t('servesNow', { what, objective }));
  };
  return (
    <Menu
      label={t('letServeWhat', { what })}
      target={
        <Button variant="link" className={styles.small} aria-label={t('letServeWhat', { what })}>
          {t('letServe')}
        </Button>
      }
      items={open.map(({ id, title }) => ({ label: title, onSelect: () => void tie(id, title) }))}
    />
  );
};
