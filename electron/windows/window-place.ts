import type { Rectangle } from 'electron';
import { z } from 'zod';

/** Pixels. The sizes a window has, unless the leader made it another, and those below which it is of no use. */
export const windowSize = { width: 1360, height: 860, minWidth: 1000, minHeight: 700 };

/** Where the window stood: its bounds while neither maximised nor full screen, in the coordinates of all displays. */
export type WindowPlace = { bounds: Rectangle; isMaximized: boolean };

const pixel = z.int().min(-100_000).max(100_000);
const placeSchema = z.strictObject({
  bounds: z.strictObject({
    x: pixel,
    y: pixel,
    width: pixel.min(windowSize.minWidth),
    height: pixel.min(windowSize.minHeight),
  }),
  isMaximized: z.boolean(),
});

/** Reads what `placeText` wrote; `null` for anything else. */
export const readPlace = (text: string): WindowPlace | null => {
  try {
    return placeSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** What is kept: numbers and one yes or no, nothing about what the window showed. */
export const placeText = ({ bounds: { x, y, width, height }, isMaximized }: WindowPlace): string =>
  JSON.stringify({ bounds: { x, y, width, height }, isMaximized });

/** The part of the top edge by which a window can be moved, in pixels. */
const grip = { width: 160, height: 32 };

const overlap = (from: number, length: number, low: number, size: number): number =>
  Math.min(from + length, low + size) - Math.max(from, low);

const canBeGripped = (bounds: Rectangle, area: Rectangle): boolean =>
  overlap(bounds.x, bounds.width, area.x, area.width) >= grip.width &&
  bounds.y >= area.y &&
  bounds.y + grip.height <= area.y + area.height;

/** One side of the window, made to fit: what was too long begins where the display does. */
const fit = (from: number, length: number, low: number, size: number, least: number): [number, number] =>
  length > size ? [low, Math.max(least, size)] : [from, length];

const within = (bounds: Rectangle, area: Rectangle): Rectangle => {
  const [x, width] = fit(bounds.x, bounds.width, area.x, area.width, windowSize.minWidth);
  const [y, height] = fit(bounds.y, bounds.height, area.y, area.height, windowSize.minHeight);
  return { x, y, width, height };
};

/**
 * Where to open the window again: where it stood, when it can be seen and moved there on one of the displays that are
 * present (`areas`: without the system's bars), no larger than that display. `null`: where the system puts new windows.
 */
export const placeOn = (place: WindowPlace | null, areas: readonly Rectangle[]): WindowPlace | null => {
  const area = areas.find((one) => place !== null && canBeGripped(place.bounds, one));
  if (place === null || area === undefined) return null;
  return { ...place, bounds: within(place.bounds, area) };
};
