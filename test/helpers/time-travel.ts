import type { Page } from 'playwright';
import { unlock } from './leader.ts';

type Travelling = { daysAhead?: number };

/** Lets the program's clock be set ahead. To be called before the page is loaded anew the first time. */
export const canTravel = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const realNow = Temporal.Now.instant.bind(Temporal.Now);
    const instant = () => realNow().add({ hours: 24 * ((globalThis as Travelling).daysAhead ?? 0) });
    const plainDateISO = (zone?: string) =>
      instant()
        .toZonedDateTimeISO(zone ?? Temporal.Now.timeZoneId())
        .toPlainDate();
    Object.assign(Temporal.Now, { instant, plainDateISO });
  });

/** The leader closes the program and opens it again so many days after the first one. */
export const openOnDay = async (page: Page, day: number): Promise<void> => {
  await page.addInitScript((days) => {
    (globalThis as Travelling).daysAhead = days;
  }, day);
  await page.reload();
  await unlock(page);
};
