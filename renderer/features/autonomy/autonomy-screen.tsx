import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { autonomyBoard } from '#data/autonomy-board.ts';
import { useLive } from '#data/live.ts';
import { activePeople } from '#data/people.ts';
import { useToday } from '#parts/use-today.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import styles from './autonomy-screen.module.css';
import { AutonomyOverlay, chipIn, type Overlay } from './autonomy-overlay.tsx';
import { useAutonomyView } from './autonomy-view.ts';
import { Board } from './board.tsx';
import { FirstAreas } from './first-areas.tsx';
import { PeopleFilter } from './people-filter.tsx';
import { PlaceDetail } from './place-detail.tsx';

/** Who decides what: the board, and under it whatever place was chosen. */
export const AutonomyScreen = () => {
  const { t } = useTranslation('autonomy');
  const today = useToday();
  const rows = useLive(autonomyBoard(today), [today]);
  const people = useLive(activePeople, []);
  const { personId, delegationId, filtered, opened } = useAutonomyView();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  if (rows === undefined || people === undefined) return <h1>{t('title')}</h1>;
  const shown = rows.map((row) => ({
    ...row,
    chips: row.chips.filter((chip) => personId === null || chip.person.id === personId),
  }));
  const onBoard = people.filter(({ id }) =>
    rows.some(({ chips }) => chips.some((one) => one.person.id === id)),
  );
  const open = delegationId === null ? undefined : chipIn(shown, delegationId);
  return (
    <div className={styles.room}>
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <p className={styles.intro}>{t('intro')}</p>
        <div className={styles.choices}>
          {onBoard.length > 1 ? <PeopleFilter people={onBoard} value={personId} onChange={filtered} /> : null}
          <Menu
            label={t('moreForBoard')}
            items={[
              ...(rows.length > 0 && people.length > 0
                ? [{ label: t('place'), onSelect: () => setOverlay({ kind: 'place', area: null }) }]
                : []),
              { label: t('addArea'), onSelect: () => setOverlay({ kind: 'area' }) },
              { label: t('archivedAreas'), onSelect: () => setOverlay({ kind: 'archived' }) },
            ]}
          />
        </div>
      </header>
      {rows.length === 0 ? (
        <FirstAreas onOwn={() => setOverlay({ kind: 'area' })} />
      ) : (
        <Board
          rows={shown}
          people={people}
          today={today}
          openId={open ? delegationId : null}
          onOpen={opened}
          onMove={(move) => setOverlay({ kind: 'move', move })}
          onPlace={(area) => setOverlay({ kind: 'place', area })}
          onEdit={(area) => setOverlay({ kind: 'area', area })}
          onAdd={() => setOverlay({ kind: 'area' })}
        />
      )}
      {rows.length > 0 && onBoard.length === 0 ? (
        <div className={styles.nobody}>
          <p>{people.length === 0 ? t('noPeople') : t('nobody')}</p>
          {people.length > 0 ? (
            <Button variant="primary" onClick={() => setOverlay({ kind: 'place', area: null })}>
              {t('place')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {open ? (
        <PlaceDetail
          key={open.chip.delegation.id}
          id={open.chip.delegation.id}
          today={today}
          onMove={() =>
            setOverlay({
              kind: 'move',
              move: { delegationId: open.chip.delegation.id, level: open.chip.level },
            })
          }
          onCards={() => setOverlay({ kind: 'cards', id: open.chip.delegation.id })}
        />
      ) : onBoard.length > 0 ? (
        <p className={styles.intro}>{t('detailNothing')}</p>
      ) : null}
      {overlay ? (
        <AutonomyOverlay
          overlay={overlay}
          rows={rows}
          people={people}
          personId={personId}
          today={today}
          onPlaced={opened}
          onClose={() => setOverlay(null)}
        />
      ) : null}
    </div>
  );
};
