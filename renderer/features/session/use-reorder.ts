import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rankTalkingPoints } from '#data/talking-points.ts';
import { movedTo } from '#domain/sessions/carry-over.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';

/** Puts a point in another place, by key, menu or mouse; `moved` says so for screen readers. React keeps the focus. */
export const useReorder = (points: readonly TalkingPoint[]) => {
  const { t } = useTranslation('session');
  const [moved, setMoved] = useState('');
  const latest = useRef(points);
  latest.current = points;
  const move = (point: TalkingPoint, to: number): void => {
    const places = movedTo(latest.current, point.id, to);
    if (places.length === 0) return;
    setMoved(t('movedTo', { text: point.text, place: to + 1, count: latest.current.length }));
    void rankTalkingPoints(places);
  };
  const mover = useRef(move);
  mover.current = move;
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data.pointId === 'string',
        onDrop: ({ source, location }) => {
          const target = location.current.dropTargets[0];
          const ids = latest.current.map(({ id }) => id as string);
          const from = ids.indexOf(String(source.data.pointId));
          const over = ids.indexOf(String(target?.data.pointId));
          const point = latest.current[from];
          if (target === undefined || point === undefined || over < 0) return;
          const below = extractClosestEdge(target.data) === 'bottom' ? 1 : 0;
          mover.current(point, over + below - (from < over + below ? 1 : 0));
        },
      }),
    [],
  );
  return { moved, move };
};
