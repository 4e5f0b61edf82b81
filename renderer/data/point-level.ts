import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { Delegation } from '#domain/autonomy/delegation.ts';
import { type LevelStep, levelSteps } from '#domain/autonomy/delegation-history.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { areaWith } from './decision-areas.ts';
import { delegationsOf } from './delegations.ts';
import type { Query } from './live.ts';

export type PointLevel = {
  area: DecisionArea;
  /** The person's place in the area; `null` while there is none. */
  delegation: Delegation | null;
  /** The move that was agreed in this point, if it still counts. */
  step: LevelStep | null;
};

/** What a talking point about who decides is about, and what came of it; `null` for any other point. */
export const pointLevel =
  ({ id, personId, about }: Pick<TalkingPoint, 'id' | 'personId' | 'about'>): Query<PointLevel | null> =>
  async (reader) => {
    const area = about?.kind === 'delegation' ? await areaWith(about.areaId)(reader) : null;
    if (area === null) return null;
    const inArea = (await delegationsOf(personId)(reader)).filter((one) => one.areaId === area.id);
    const steps = inArea.flatMap(({ history }) => levelSteps(history));
    return {
      area,
      delegation: inArea.find(({ endedOn }) => endedOn === null) ?? null,
      step: steps.findLast(({ move }) => move.talkingPointId === id) ?? null,
    };
  };
