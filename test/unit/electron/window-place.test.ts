import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPlace, keptPlace, type PlacedWindow } from '#electron/windows/keep-place.ts';
import { placeOn, placeText, readPlace } from '#electron/windows/window-place.ts';

const left = { x: 0, y: 0, width: 1920, height: 1040 };
const right = { x: 1920, y: -200, width: 2560, height: 1400 };
const at = (x: number, y: number, width = 1360, height = 860) => ({
  bounds: { x, y, width, height },
  isMaximized: false,
});

test.each([
  ['on the one display', at(100, 50), [left]],
  ['on the second display', at(2000, -100), [left, right]],
  ['maximised on the second display', { ...at(2000, -100), isMaximized: true }, [left, right]],
  ['hanging over the edge, but to be gripped', at(-1100, 900), [left]],
])('a window opens again %s', (_, place, areas) => expect(placeOn(place, areas)).toEqual(place));

test.each([
  ['its display is gone', at(2000, -100), [left]],
  ['only a sliver would be seen', at(-1300, 50), [left]],
  ['its top edge lies above the display', at(100, -40), [left]],
  ['its top edge lies below the display', at(100, 1030), [left]],
  ['nothing is known of it', null, [left]],
  ['there is no display', at(100, 50), []],
])('it opens where the system puts it when %s', (_, place, areas) =>
  expect(placeOn(place, areas)).toBeNull(),
);

test('it is no larger than the display that is there now', () => {
  expect(placeOn(at(0, 0, 2560, 1400), [left])?.bounds).toEqual({ x: 0, y: 0, width: 1920, height: 1040 });
});

test('whatever the displays, a window that opens again can be gripped on one of them', () => {
  const rectangle = fc.record({
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    width: fc.integer({ min: 1000, max: 4000 }),
    height: fc.integer({ min: 700, max: 3000 }),
  });
  fc.assert(
    fc.property(rectangle, fc.array(rectangle, { maxLength: 3 }), (bounds, areas) => {
      const placed = placeOn({ bounds, isMaximized: false }, areas)?.bounds;
      if (placed === undefined) return;
      const seen = areas.some(
        (area) =>
          Math.min(placed.x + placed.width, area.x + area.width) - Math.max(placed.x, area.x) >= 160 &&
          placed.y >= area.y &&
          placed.y + 32 <= area.y + area.height,
      );
      expect(seen).toBe(true);
    }),
  );
});

test.each([
  '',
  'null',
  '{}',
  '[1,2]',
  '{"bounds":{"x":0,"y":0,"width":1,"height":1},"isMaximized":false}',
  '{"bounds":{"x":0.5,"y":0,"width":1360,"height":860},"isMaximized":false}',
  '{"bounds":{"x":1e9,"y":0,"width":1360,"height":860},"isMaximized":false}',
  '{"bounds":{"x":0,"y":0,"width":1360,"height":860},"isMaximized":false,"title":"Priya"}',
  '{"bounds":{"x":0,"y":0,"width":1360,"height":860}',
])('%j is no place', (text) => expect(readPlace(text)).toBeNull());

test('what is kept reads back, and holds numbers alone', () => {
  expect(readPlace(placeText(at(7, 8)))).toEqual(at(7, 8));
  expect(placeText(at(7, 8))).toMatch(/^[{}":,\dA-Za-z]+$/);
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-place-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const placed = () => {
  const listeners = new Map<string, () => void>();
  const window = { bounds: at(7, 8).bounds, isMaximized: false };
  const fake: PlacedWindow = {
    on: (event, listener) => void listeners.set(event, listener),
    getNormalBounds: () => window.bounds,
    isMaximized: () => window.isMaximized,
  };
  const file = join(folder, 'window.json');
  keepPlace(fake, file);
  return { window, file, tell: (event: string) => listeners.get(event)?.() };
};

test('a window that came to rest is kept once, whatever it went through', () => {
  vi.useFakeTimers();
  const { window, file, tell } = placed();
  tell('move');
  window.bounds = at(70, 80).bounds;
  tell('resize');
  window.isMaximized = true;
  tell('maximize');
  expect(keptPlace(file)).toBeNull();
  vi.advanceTimersByTime(400);
  expect(keptPlace(file)).toEqual({ ...at(70, 80), isMaximized: true });
  expect(readdirSync(folder)).toEqual(['window.json']);
});

test('closing keeps it at once', () => {
  const { file, tell } = placed();
  tell('close');
  expect(readFileSync(file, 'utf8')).toBe(placeText(at(7, 8)));
});

test('a file that is none, and a folder that can not be written, cost the place alone', () => {
  writeFileSync(join(folder, 'window.json'), '\0\0\0');
  expect(keptPlace(join(folder, 'window.json'))).toBeNull();
  expect(keptPlace(folder)).toBeNull();
  const listeners: (() => void)[] = [];
  const window: PlacedWindow = {
    on: (event, listener) => void (event === 'close' && listeners.push(listener)),
    getNormalBounds: () => at(1, 2).bounds,
    isMaximized: () => false,
  };
  keepPlace(window, join(folder, 'none', 'window.json'));
  expect(() => listeners[0]?.()).not.toThrow();
});
