import type { AreaNamed } from '#domain/capture/area-match.ts';
import type { Day } from '#domain/time/calendar.ts';
import { levelOn } from '#domain/autonomy/delegation-history.ts';
import { activeDelegations } from './delegations.ts';
import type { Query } from './live.ts';
import { decisionAreas } from './tables.ts';

/** Every active area by name, and the level agreed on in it with each person who has one on `today`. */
export const areasNamed =
  (today: Day): Query<AreaNamed[]> =>
  async (reader) => {
    const [areas, delegations] = await Promise.all([
      reader.list(decisionAreas, { flag: 'active' }),
      activeDelegations(reader),
    ]);
    return areas
      .map(({ id, name }) => {
        const levels = delegations.flatMap((delegation) => {
          const level = delegation.areaId === id ? levelOn(delegation, today) : null;
          return level === null ? [] : [[delegation.personId, level] as const];
        });
        return { id, name, levels: new Map(levels) };
      })
      .toSorted((a, b) => a.name.localeCompare(b.name));
  };
