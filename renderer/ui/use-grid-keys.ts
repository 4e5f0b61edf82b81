import { type KeyboardEvent, useRef, useState } from 'react';

type Place = { row: number; column: number };

const moves: Readonly<Record<string, (at: Place, end: Place) => Place>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, end) => ({ row, column: end.column }),
};

const within = (value: number, end: number): number => Math.max(0, Math.min(value, end));

/**
 * One tab stop for a whole grid of buttons, and arrows inside it. Spread `cellProps` on the button of a cell, `onKeyDown`
 * on what holds them all, with `ref`. Source: WAI-ARIA Authoring Practices, "Grid".
 */
export const useGridKeys = <Holder extends HTMLElement>({
  rows,
  columns,
}: {
  rows: number;
  columns: number;
}) => {
  const ref = useRef<Holder>(null);
  const [wished, setAt] = useState<Place>({ row: 0, column: 0 });
  const end = { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) };
  const at = { row: within(wished.row, end.row), column: within(wished.column, end.column) };
  const focusCell = ({ row, column }: Place) =>
    ref.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    const isCell = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined;
    if (move === undefined || !isCell || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = move(at, end);
    focusCell({ row: within(next.row, end.row), column: within(next.column, end.column) });
  };
  const cellProps = (row: number, column: number) => ({
    'data-row': row,
    'data-column': column,
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
  });
  return { ref, onKeyDown, cellProps, focusCell };
};
