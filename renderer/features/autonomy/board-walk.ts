import type { BoardChip, BoardRow } from '#domain/autonomy/autonomy-board.ts';
import type { DelegationId } from '#domain/ids.ts';

type Place = { chip: BoardChip; row: number; at: number };

const placesOf = (rows: readonly BoardRow[]): Place[] =>
  rows.flatMap(({ chips }, row) => chips.map((chip, at) => ({ chip, row, at })));

const nearest = (places: readonly Place[], level: number): Place | undefined =>
  places.toSorted((a, b) => Math.abs(a.chip.level - level) - Math.abs(b.chip.level - level))[0];

/** The chip that an arrow leads to from `id`: along the row, or to the nearest level of the next row that has one. */
export const walkedTo = (rows: readonly BoardRow[], id: DelegationId, key: string): DelegationId | null => {
  const places = placesOf(rows);
  const here = places.find(({ chip }) => chip.delegation.id === id);
  if (here === undefined) return null;
  const inRow = places.filter(({ row }) => row === here.row);
  const rowOf = (row: number | undefined) => places.filter((place) => place.row === row);
  const above = places.findLast(({ row }) => row < here.row)?.row;
  const below = places.find(({ row }) => row > here.row)?.row;
  const target: Record<string, Place | undefined> = {
    ArrowLeft: inRow[here.at - 1],
    ArrowRight: inRow[here.at + 1],
    ArrowUp: nearest(rowOf(above), here.chip.level),
    ArrowDown: nearest(rowOf(below), here.chip.level),
    Home: inRow[0],
    End: inRow.at(-1),
  };
  return target[key]?.chip.delegation.id ?? null;
};
