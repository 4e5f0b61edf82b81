import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useLive } from '#data/live.ts';
import {
  closeObjective,
  deleteObjective,
  objectivesPage,
  reopenObjective,
  writeObjective,
} from '#data/objectives.ts';
import type { ObjectiveId } from '#domain/ids.ts';
import type { Objective } from '#domain/goals/objective.ts';
import { routes } from '#domain/routes.ts';
import { useToday } from '#parts/use-today.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Caption } from '#ui/marks.tsx';
import { Menu } from '#ui/menu.tsx';
import { DraftLine, DraftText } from './draft-text.tsx';
import goal from './goal-screen.module.css';
import { ObjectivePeriodField } from './objective-period-field.tsx';
import { ObjectiveFacts } from './objective-section.tsx';
import { ObjectiveStrands } from './objective-strands.tsx';
import styles from './objectives.module.css';

/** One objective: its words, its period, and the whole thread below it. */
export const ObjectiveScreen = ({ objectiveId }: { objectiveId: ObjectiveId }) => {
  const { t } = useTranslation('growth');
  const today = useToday();
  const page = useLive(objectivesPage(objectiveId), [objectiveId]);
  if (page === undefined) return null;
  const thread = page.threads[0];
  if (thread === undefined)
    return (
      <EmptyPlace>
        <h1>{t('objectiveGone')}</h1>
        <Link href={routes.objectives}>{t('toObjectives')}</Link>
      </EmptyPlace>
    );
  const { objective, strands } = thread;
  const { id } = objective;
  return (
    <div className={goal.frame}>
      <header className={goal.head}>
        <div className={goal.who}>
          <Link href={routes.objectives} className={goal.back}>
            {t('toObjectives')}
          </Link>
          <HiddenText>
            <h1>{objective.title}</h1>
          </HiddenText>
          <DraftLine
            label={t('objectiveName')}
            saved={objective.title}
            maxLength={200}
            className={goal.title}
            save={(title) => writeObjective(id, { title })}
          />
          <ObjectiveFacts objective={objective} today={today} />
        </div>
        <Actions objective={objective} />
      </header>
      <div className={goal.columns}>
        <section className={styles.serving}>
          <Caption>{t('whatServes')}</Caption>
          <ObjectiveStrands strands={strands} page={page} today={today} isWhole />
        </section>
        <div className={goal.side}>
          <div className={goal.reasons}>
            <DraftText
              label={t('why')}
              placeholder={t('objectiveWhyPlaceholder')}
              saved={objective.why}
              save={(why) => writeObjective(id, { why })}
            />
          </div>
          <div className={styles.settings}>
            <Choice
              legend={t('objectiveOf')}
              value={objective.of}
              onChange={(of) => void writeObjective(id, { of })}
              options={[
                { value: 'team', label: t('of_team') },
                { value: 'organisation', label: t('of_organisation') },
              ]}
            />
            <ObjectivePeriodField
              period={objective}
              today={today}
              onChange={(period) => void writeObjective(id, period)}
            />
          </div>
        </div>
      </div>
    </div>
  );
};

const Actions = ({ objective: { id, title, closedOn } }: { objective: Objective }) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const [, navigate] = useLocation();
  const close = async () => {
    if ((await closeObjective(id)).ok) undoToast(t('objectiveClosed', { title }));
  };
  const reopen = async () => {
    if ((await reopenObjective(id)).ok) undoToast(t('objectiveReopened', { title }));
  };
  const remove = async () => {
    if (!(await deleteObjective(id)).ok) return;
    navigate(routes.objectives);
    undoToast(t('objectiveDeleted', { title }));
  };
  return (
    <div className={goal.actions}>
      {closedOn === null ? (
        <Button onClick={() => void close()}>{t('closeObjective')}</Button>
      ) : (
        <Button onClick={() => void reopen()}>{t('reopenObjective')}</Button>
      )}
      <Menu
        label={t('objectiveMore')}
        items={[{ label: t('deleteObjective'), onSelect: () => void remove(), isDanger: true }]}
      />
    </div>
  );
};
