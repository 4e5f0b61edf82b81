import { type BoardRow, boardRows } from '#domain/autonomy/autonomy-board.ts';
import { addDays, type Day } from '#domain/time/calendar.ts';
import { isHeldTighter } from '#domain/autonomy/delegation-now.ts';
import { activeAreas } from './decision-areas.ts';
import { activeDelegations } from './delegations.ts';
import { everyDelegationNow } from './delegations-now.ts';
import type { Query } from './live.ts';
import { activePeople } from './people.ts';
import { thresholds } from './preferences.ts';
import { decisions } from './tables.ts';

/** Who decides what, with the last decisions of the window under each chip. */
export const autonomyBoard =
  (today: Day): Query<BoardRow[]> =>
  async (reader) => {
    const { windowDays } = await thresholds(reader);
    const [areas, delegations, people, recent, nows] = await Promise.all([
      activeAreas(reader),
      activeDelegations(reader),
      activePeople(reader),
      reader.list(decisions, { from: addDays(today, -windowDays), to: today }),
      everyDelegationNow(today)(reader),
    ]);
    const tighter = new Set(nows.filter(isHeldTighter).map(({ delegation }) => delegation.id));
    return boardRows({ areas, delegations, people, decisions: recent, tighter }, today);
  };
