import { type BoardRow, boardRows } from '#domain/autonomy-board.ts';
import { addDays, type Day } from '#domain/calendar.ts';
import { activeAreas } from './decision-areas.ts';
import { activeDelegations } from './delegations.ts';
import type { Query } from './live.ts';
import { activePeople } from './people.ts';
import { thresholds } from './preferences.ts';
import { decisions } from './tables.ts';

/** Who decides what, with the last decisions of the window under each chip. */
export const autonomyBoard =
  (today: Day): Query<BoardRow[]> =>
  async (reader) => {
    const { windowDays } = await thresholds(reader);
    const [areas, delegations, people, recent] = await Promise.all([
      activeAreas(reader),
      activeDelegations(reader),
      activePeople(reader),
      reader.list(decisions, { from: addDays(today, -windowDays), to: today }),
    ]);
    return boardRows({ areas, delegations, people, decisions: recent }, today);
  };
