import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allAreas } from '#data/decision-areas.ts';
import { goalWith } from '#data/growth-goals.ts';
import { useLive } from '#data/live.ts';
import { clearObstacle, removeObstacle } from '#data/obstacles.ts';
import type { Day } from '#domain/time/calendar.ts';
import { daysInTheWay, type Obstacle } from '#domain/autonomy/obstacle.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { CheckBox } from '#ui/check-box.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Tag } from '#ui/marks.tsx';
import { Menu } from '#ui/menu.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import styles from './autonomy.module.css';
import { ObstacleForm } from './obstacle-form.tsx';

type ObstacleRowProps = { obstacle: Obstacle; person: Person; today: Day };

/** What is in the way and since when; a tick clears it. */
export const ObstacleRow = ({ obstacle, person, today }: ObstacleRowProps) => {
  const { t } = useTranslation('delegation');
  const { t: ui } = useTranslation('ui');
  const undoToast = useUndoToast();
  const [isChanging, setIsChanging] = useState(false);
  const blocked = useBlocked(obstacle);
  const isOpen = obstacle.clearedOn === null;
  const days = daysInTheWay(obstacle, today);
  const remover = {
    me: '',
    them: t('removerIs', { name: givenName(person) }),
    other: obstacle.removerName ? t('removerIs', { name: obstacle.removerName }) : t('remover_other'),
  }[obstacle.remover];
  const facts = [blocked ? t('blocksWhat', { what: blocked }) : '', remover].filter(Boolean).join(' · ');
  const clear = async (isCleared: boolean) => {
    const outcome = await clearObstacle(obstacle.id, isCleared);
    if (outcome.ok && isCleared) undoToast(t('cleared', { what: obstacle.what }));
  };
  const remove = async () => {
    const outcome = await removeObstacle(obstacle.id);
    if (outcome.ok) undoToast(t('removedObstacle', { what: obstacle.what }));
  };
  return (
    <div className={styles.obstacleFrame}>
      <div className={styles.obstacle}>
        <CheckBox
          isLabelHidden
          label={t('clearName', { what: obstacle.what })}
          checked={!isOpen}
          onChange={(isCleared) => void clear(isCleared)}
        />
        <div className={styles.words}>
          {obstacle.what}
          {facts ? <div className={styles.quiet}>{facts}</div> : null}
        </div>
        <span className={styles.since}>
          <Tag tone={isOpen && obstacle.remover === 'me' ? 'amber' : 'neutral'}>
            {days === 0 ? t('sinceToday') : t('days', { count: days })}
          </Tag>
        </span>
        <span className={styles.menu}>
          <Menu
            label={t('moreForObstacle', { what: obstacle.what })}
            items={[
              { label: t('changeObstacle'), onSelect: () => setIsChanging(true) },
              { label: t('removeObstacle'), onSelect: () => void remove() },
            ]}
          />
        </span>
        {isChanging ? (
          <Dialog
            title={t('obstacleEditTitle')}
            closeLabel={ui('close')}
            onClose={() => setIsChanging(false)}
            width="36rem"
          >
            <ObstacleForm person={person} initial={obstacle} onDone={() => setIsChanging(false)} />
          </Dialog>
        ) : null}
      </div>
    </div>
  );
};

/** The name of what it blocks; '' when nothing is named, or when a goal must not be read. */
const useBlocked = ({ areaId, goalId }: Obstacle): string => {
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const areas = useLive(allAreas, []) ?? [];
  const goal = useLive(async (reader) => (goalId ? goalWith(goalId)(reader) : null), [goalId]);
  if (areaId) return areas.find(({ id }) => id === areaId)?.name ?? '';
  return goal && !(isHidden && isPrivate(goal)) ? goal.title : '';
};
