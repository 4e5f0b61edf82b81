import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { type ObjectivesPage, objectivesPage } from '#data/objectives.ts';
import type { Day } from '#domain/time/calendar.ts';
import { GrowthTabs } from '#parts/growth/growth-tabs.tsx';
import { useToday } from '#parts/use-today.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { ObjectiveForm } from './objective-form.tsx';
import { ObjectiveSection } from './objective-section.tsx';
import { ObjectivesOrphans } from './objectives-orphans.tsx';
import styles from './objectives.module.css';

/** Every objective with the thread below it, and what hangs on nothing. */
export const ObjectivesScreen = () => {
  const { t } = useTranslation('growth');
  const { t: ui } = useTranslation('ui');
  const today = useToday();
  const [isAdding, setIsAdding] = useState(false);
  const page = useLive(objectivesPage(), []);
  if (page === undefined) return null;
  const close = () => setIsAdding(false);
  return (
    <div className={styles.screen}>
      <GrowthTabs here="objectives" title={t('objectives')}>
        <Button onClick={() => setIsAdding(true)}>{t('addObjective')}</Button>
      </GrowthTabs>
      {page.threads.length === 0 ? (
        <EmptyPlace title={t('objectivesEmptyTitle')}>
          <p>{t('objectivesEmpty')}</p>
        </EmptyPlace>
      ) : (
        <Threads page={page} today={today} />
      )}
      <ObjectivesOrphans page={page} />
      {isAdding ? (
        <Dialog title={t('addObjective')} closeLabel={ui('close')} onClose={close} width="38rem">
          <ObjectiveForm onDone={close} />
        </Dialog>
      ) : null}
    </div>
  );
};

const Threads = ({ page, today }: { page: ObjectivesPage; today: Day }) => {
  const { t } = useTranslation('growth');
  const [areClosedShown, setAreClosedShown] = useState(false);
  const open = page.threads.filter(({ objective }) => objective.closedOn === null);
  const closed = page.threads.filter(({ objective }) => objective.closedOn !== null);
  return (
    <>
      {open.map((thread) => (
        <ObjectiveSection key={thread.objective.id} thread={thread} page={page} today={today} />
      ))}
      {closed.length > 0 ? (
        <Button
          variant="link"
          className={styles.more}
          aria-expanded={areClosedShown}
          onClick={() => setAreClosedShown(!areClosedShown)}
        >
          {t('closedObjectives', { count: closed.length })}
        </Button>
      ) : null}
      {areClosedShown
        ? closed.map((thread) => (
            <ObjectiveSection key={thread.objective.id} thread={thread} page={page} today={today} />
          ))
        : null}
    </>
  );
};
