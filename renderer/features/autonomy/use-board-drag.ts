import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import type { DecisionAreaId, DelegationId } from '#domain/ids.ts';
import type { ProposedMove } from './autonomy-view.ts';

type ChipData = { delegationId: DelegationId; areaId: DecisionAreaId; level: DelegationLevel };

const isChip = (data: Record<string | symbol, unknown>): data is ChipData =>
  typeof data.delegationId === 'string' && typeof data.areaId === 'string';

/** Lets a chip be taken. */
export const useDraggableChip = (
  chip: RefObject<HTMLElement | null>,
  { delegationId, areaId, level }: ChipData,
): boolean => {
  const [isDragged, setIsDragged] = useState(false);
  useEffect(() => {
    const element = chip.current;
    if (element === null) return undefined;
    return draggable({
      element,
      getInitialData: () => ({ delegationId, areaId, level }),
      onDragStart: () => setIsDragged(true),
      onDrop: () => setIsDragged(false),
    });
  }, [chip, delegationId, areaId, level]);
  return isDragged;
};

/** Lets chips of the same area be dropped at a level; answers whether one is held over it. */
export const useLevelTarget = (
  cell: RefObject<HTMLElement | null>,
  areaId: DecisionAreaId,
  level: DelegationLevel,
): boolean => {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const element = cell.current;
    if (element === null) return undefined;
    return combine(
      dropTargetForElements({
        element,
        canDrop: ({ source }) =>
          isChip(source.data) && source.data.areaId === areaId && source.data.level !== level,
        getData: () => ({ level }),
        onDragEnter: () => setIsOver(true),
        onDragLeave: () => setIsOver(false),
        onDrop: () => setIsOver(false),
      }),
    );
  }, [cell, areaId, level]);
  return isOver;
};

/** Calls `onDrop` when a chip was let go at another level. */
export const useDroppedChip = (onDrop: (move: ProposedMove) => void): void => {
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => isChip(source.data),
        onDrop: ({ source, location }) => {
          const level = location.current.dropTargets[0]?.data.level as DelegationLevel | undefined;
          if (level !== undefined && isChip(source.data))
            latest.current({ delegationId: source.data.delegationId, level });
        },
      }),
    [],
  );
};
