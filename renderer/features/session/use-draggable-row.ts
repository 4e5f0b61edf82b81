import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  attachClosestEdge,
  type Edge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { type RefObject, useEffect, useState } from 'react';

/** Lets a row be taken by its handle and dropped above or below others; `edge` is where one would land now. */
export const useDraggableRow = (
  row: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  pointId: string,
) => {
  const [edge, setEdge] = useState<Edge | null>(null);
  const [isDragged, setIsDragged] = useState(false);
  useEffect(() => {
    const element = row.current;
    const dragHandle = handle.current;
    if (element === null || dragHandle === null) return undefined;
    const follow = (data: Record<string | symbol, unknown>) => setEdge(extractClosestEdge(data));
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ pointId }),
        onDragStart: () => setIsDragged(true),
        onDrop: () => setIsDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data.pointId === 'string' && source.data.pointId !== pointId,
        getData: ({ input }) =>
          attachClosestEdge({ pointId }, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => follow(self.data),
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    );
  }, [row, handle, pointId]);
  return { edge, isDragged };
};
