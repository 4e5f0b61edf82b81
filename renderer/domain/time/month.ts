import { addDays, addMonths, type Day, earlier } from './calendar.ts';
import type { Month } from '#domain/mirror/mirror-page.ts';
import type { Span } from './span.ts';

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** `month` moved by whole months; negative goes back. */
export const movedMonth = (month: Month, by: number): Month => monthOf(addMonths(`${month}-01`, by));

/** From its first day to its last, or to today while it is not over. */
export const spanOfMonth = (month: Month, today: Day): Span => ({
  from: `${month}-01`,
  to: earlier(today, addDays(`${movedMonth(month, 1)}-01`, -1)),
});

/** Every month from `first` to `last`, newest first; `last` alone when `first` lies after it. */
export const monthsDownFrom = (last: Month, first: Month): Month[] => {
  const months = [last];
  for (let month = movedMonth(last, -1); month >= first; month = movedMonth(month, -1)) months.push(month);
  return months;
};
