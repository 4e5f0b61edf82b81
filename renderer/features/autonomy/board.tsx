import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardChip, BoardRow as Row } from '#domain/autonomy/autonomy-board.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { DelegationId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Card } from '#ui/marks.tsx';
import type { ProposedMove } from './autonomy-view.ts';
import styles from './board.module.css';
import { BoardHead } from './board-head.tsx';
import { BoardRow } from './board-row.tsx';
import { walkedTo } from './board-walk.ts';
import { useDroppedChip } from './use-board-drag.ts';
import { useProposedMove } from './use-proposed-move.ts';

type BoardProps = {
  rows: readonly Row[];
  people: readonly Person[];
  today: Day;
  openId: DelegationId | null;
  onOpen: (id: DelegationId) => void;
  onMove: (move: ProposedMove) => void;
  onPlace: (area: DecisionArea) => void;
  onEdit: (area: DecisionArea) => void;
  onAdd: () => void;
};

/** Areas in rows, levels in columns, a chip per person: one place for the tab key, arrows from there. */
export const Board = (props: BoardProps) => {
  const { rows, people, today, openId, onOpen, onMove, onPlace, onEdit, onAdd } = props;
  const { t } = useTranslation('autonomy');
  const table = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<DelegationId | null>(null);
  const { proposed, said, tryBy, leave, forget } = useProposedMove();
  const chips = rows.flatMap((row) => row.chips);
  const chipWith = (id: DelegationId | null) => chips.find((chip) => chip.delegation.id === id);
  const tabStop = chipWith(focused) ?? chipWith(openId) ?? chips[0];
  useDroppedChip(onMove);
  useEffect(() => {
    // A move takes the chip, and the focus with it, to another cell; whoever walks by keys goes along.
    if (focused !== null && document.activeElement === document.body) focusOn(tabStop?.delegation.id);
  });

  const focusOn = (id: DelegationId | undefined) =>
    table.current?.querySelector<HTMLElement>(`[data-chip="${id ?? ''}"]`)?.focus();

  const press = (chip: BoardChip) => {
    if (proposed?.delegationId !== chip.delegation.id) return onOpen(chip.delegation.id);
    forget();
    return onMove(proposed);
  };
  const onFocus = (chip: BoardChip) => {
    setFocused(chip.delegation.id);
    if (proposed && proposed.delegationId !== chip.delegation.id) forget();
  };
  /** Whether the key was the board's. */
  const isTaken = (chip: BoardChip, { key, altKey }: KeyboardEvent): boolean => {
    const isTry = altKey && (key === 'ArrowLeft' || key === 'ArrowRight');
    const next = altKey ? null : walkedTo(rows, chip.delegation.id, key);
    if (isTry) tryBy(chip, key === 'ArrowLeft' ? -1 : 1);
    else if (key === 'Escape' && proposed) leave(chip);
    else if (next) focusOn(next);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.chip : undefined;
    const chip = chips.find(({ delegation }) => delegation.id === id);
    if (chip && !event.ctrlKey && !event.metaKey && isTaken(chip, event)) event.preventDefault();
  };

  return (
    <Card className={styles.card}>
      <table ref={table} role="table" className={styles.board} aria-label={t('board')} onKeyDown={onKeyDown}>
        <BoardHead />
        <tbody role="rowgroup">
          {rows.map((row) => (
            <BoardRow
              key={row.area.id}
              row={row}
              people={people}
              today={today}
              openId={openId}
              tabStop={tabStop?.delegation.id ?? null}
              proposed={proposed}
              onPress={press}
              onFocus={onFocus}
              onPlace={() => onPlace(row.area)}
              onEdit={() => onEdit(row.area)}
            />
          ))}
        </tbody>
      </table>
      <div className={styles.foot}>
        <button type="button" className={styles.add} onClick={onAdd}>
          <span aria-hidden="true">+</span> {t('addArea')}
        </button>
        {chips.length > 0 ? <span className={styles.hint}>{t('keysHint')}</span> : null}
      </div>
      <div role="status">
        <HiddenText>{said}</HiddenText>
      </div>
    </Card>
  );
};
