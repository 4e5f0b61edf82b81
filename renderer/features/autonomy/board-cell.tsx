import { type ReactNode, useRef } from 'react';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import type { DecisionAreaId } from '#domain/ids.ts';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import styles from './board.module.css';
import { useLevelTarget } from './use-board-drag.ts';

type BoardCellProps = { areaId: DecisionAreaId; level: DelegationLevel; children: ReactNode };

/** Where one area meets one level. */
export const BoardCell = ({ areaId, level, children }: BoardCellProps) => {
  const cell = useRef<HTMLTableCellElement>(null);
  const words = useLevelWords();
  const isOver = useLevelTarget(cell, areaId, level);
  return (
    <td
      ref={cell}
      // Said again for where the table is laid out as a list.
      role="cell"
      data-level={level}
      data-name={`${level} ${words.name(level)}`}
      data-over={isOver || undefined}
      className={styles.cell}
    >
      <div className={styles.chips}>{children}</div>
    </td>
  );
};
