import type { Page } from 'playwright';

/** What can not be read or reached on the page as it stands: sideways scrolling, words cut off, controls out of reach. */
export const clippedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const called = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 50)}"`;
    for (const place of document.querySelectorAll(
      'html, body, main, [role="dialog"], [role="dialog"] *, aside',
    ))
      if (
        place.scrollWidth > place.clientWidth + 1 &&
        place.clientWidth > 8 &&
        !place.matches('input, textarea')
      )
        found.push(`sideways: ${called(place)} ${place.scrollWidth} in ${place.clientWidth}`);
    const scrollsDown = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowY) ||
      (element.parentElement !== null && scrollsDown(element.parentElement));
    for (const control of document.querySelectorAll(
      'button, a[href], label, input, textarea, summary, select',
    )) {
      const box = control.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1 || !control.checkVisibility({ visibilityProperty: true }))
        continue;
      const { clientWidth, clientHeight } = document.documentElement;
      if (box.left < -1 || box.right > clientWidth + 1) found.push(`beside the page: ${called(control)}`);
      if ((box.top < -1 || box.bottom > clientHeight + 1) && !scrollsDown(control))
        found.push(`below the page: ${called(control)}`);
      if (
        control.matches('button, a, summary') &&
        control.scrollWidth > control.clientWidth + 1 &&
        control.clientWidth > 0
      )
        found.push(`words cut off: ${called(control)} ${control.scrollWidth} in ${control.clientWidth}`);
    }
    return [...new Set(found)];
  });
