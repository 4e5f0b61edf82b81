import { useUndo } from '#data/undo.ts';
import type { Day } from '#domain/calendar.ts';
import type { Clock } from '#domain/clock.ts';
import type { PersonId } from '#domain/ids.ts';
import { amaraOsei } from './amara-osei.ts';
import type { Deed } from './deed.ts';
import { ilseKraus } from './ilse-kraus.ts';
import { jonasLind } from './jonas-lind.ts';
import { marekNovak } from './marek-novak.ts';
import { deedsAbout } from './play-person.ts';
import { priyaNair } from './priya-nair.ts';
import { tomasVidal } from './tomas-vidal.ts';
import { wenZhao } from './wen-zhao.ts';

const team = [amaraOsei, jonasLind, priyaNair, tomasVidal, wenZhao, ilseKraus, marekNovak];

const inOrder = (a: Deed, b: Deed): number => a.day.localeCompare(b.day) || a.minute - b.minute;

/** The instant of a deed, in the machine's time zone. */
const momentOf = ({ day, minute }: Deed): string =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime({
      timeZone: Temporal.Now.timeZoneId(),
      plainTime: Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 }),
    })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });

/**
 * Seats seven invented people with half a year of notes in the open vault, by the same mutations a person would use.
 * `clock` must be the store's own; it is moved through the past and stands at this morning afterwards, so the caller
 * puts the real clock back. `today` is where "now" is. Nothing can be undone into the past afterwards.
 */
export const fillWithSampleTeam = async (
  clock: Clock & { set(instant: string): void },
  today: Day,
  onProgress?: (done: number, of: number) => void,
): Promise<void> => {
  const doNow = async (deed: Deed): Promise<unknown> => {
    clock.set(momentOf(deed));
    return deed.act();
  };
  const rest: Deed[] = [];
  for (const script of team) {
    const { add, rest: later } = deedsAbout(script, today);
    rest.push(...later((await doNow(add)) as PersonId));
  }
  for (const [at, deed] of rest.toSorted(inOrder).entries()) {
    await doNow(deed);
    if (at % 20 === 0) onProgress?.(at, rest.length);
  }
  useUndo.getState().forgot();
};
