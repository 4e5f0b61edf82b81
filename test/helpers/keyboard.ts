import { expect } from 'vitest';
import type { Locator, Page } from 'playwright';

/** More stops than any screen of a small notebook has. */
const mostStops = 80;

type WithLooks = { looks?: WeakMap<Element, string> };

/** Notes how everything that can take the focus looks without it. */
const rememberLooks = (page: Page) =>
  page.evaluate(() => {
    const looks = new WeakMap<Element, string>();
    for (const one of document.querySelectorAll(
      'a, button, input, textarea, select, summary, [tabindex], [role]',
    )) {
      if (one === document.activeElement) continue;
      const places = [one, one.parentElement, one.parentElement?.parentElement ?? null];
      looks.set(
        one,
        places
          .map((place) => {
            if (place === null) return '';
            const { outline, boxShadow, borderColor } = getComputedStyle(place);
            return `${outline} ${boxShadow} ${borderColor}`;
          })
          .join('\n'),
      );
    }
    (globalThis as WithLooks).looks = looks;
  });

/** An outline, or another look than without the focus, on the element or right around it. */
const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return false;
    const { outlineStyle, outlineWidth, caretColor } = getComputedStyle(one);
    // Notes are written at a caret in our own colour, in a row that is tinted meanwhile.
    if (one.getAttribute('contenteditable') === 'true') return caretColor !== 'rgba(0, 0, 0, 0)';
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && one.clientWidth > 1) return true;
    const places = [one, one.parentElement, one.parentElement?.parentElement ?? null];
    const now = places
      .map((place) => {
        if (place === null) return '';
        const { outline, boxShadow, borderColor } = getComputedStyle(place);
        return `${outline} ${boxShadow} ${borderColor}`;
      })
      .join('\n');
    const before = (globalThis as WithLooks).looks?.get(one);
    return before !== undefined && before !== now;
  });

const holdsFocus = (place: Locator): Promise<boolean> =>
  place.evaluateAll((found) => found.some((one) => one === document.activeElement));

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one === null || one === document.body ? 'nothing' : one.outerHTML.slice(0, 160);
  });

/** After an action the focus is somewhere: whoever has no mouse is not sent back to the top of the page. */
export const isNotLost = (page: Page): Promise<void> =>
  expect.poll(() => focused(page), { message: 'the focus after an action' }).not.toBe('nothing');

/** Waits until `place` has the focus, and fails with what has it instead. */
export const hasFocus = async (page: Page, place: Locator): Promise<void> => {
  await place.first().waitFor();
  await expect
    .poll(async () => ((await holdsFocus(place)) ? 'here' : focused(page)), { message: place.toString() })
    .toBe('here');
};

/** Presses Tab (or Shift+Tab; in a menu an arrow) until `place` has the focus, and fails when a stop on the way can not be seen. */
export const tabTo = async (
  page: Page,
  place: Locator,
  key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab',
): Promise<void> => {
  await place.first().waitFor();
  const unseen: string[] = [];
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await holdsFocus(place)) {
      expect(unseen, 'stops where the focus can not be seen').toEqual([]);
      return;
    }
    await rememberLooks(page);
    await page.keyboard.press(key);
    passed.push(await focused(page));
    // Beyond the last stop the focus is in the browser's own bar, and comes back with the next Tab.
    if (passed.at(-1) !== 'nothing' && !(await isFocusSeen(page))) unseen.push(passed.at(-1) ?? '');
  }
  throw new Error(`Tab never came to ${place.toString()}, only to:\n${passed.join('\n')}`);
};
