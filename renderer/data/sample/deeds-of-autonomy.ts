import { addInformation, changeInformation, writeFrame } from '#data/frames.ts';
import { delegate, delegationIn } from '#data/delegations.ts';
import { turnCards } from '#data/level-cards.ts';
import { openedVault, today } from '#data/store.ts';
import { addDays } from '#domain/time/calendar.ts';
import type {
  Delegation,
  DelegationLevel,
  DelegationMove,
  Frame,
  InformationNeed,
} from '#domain/autonomy/delegation.ts';
import type { DecisionAreaId } from '#domain/ids.ts';
import type { Deed } from './hands-off-script.ts';
import { done, type Part, toldOf } from './sample-stage.ts';

export const areaNamed = ({ ground }: Part, name: string): DecisionAreaId => toldOf(ground.areas, name);

const delegationTo = async (part: Part, area: string): Promise<Delegation> => {
  const found = await delegationIn(part.told.personId, areaNamed(part, area))(openedVault());
  if (found === null) throw new Error('The sample team speaks of a delegation that was not told yet.');
  return found;
};

/** A level begins to hold, the first one or another one. */
export const delegated =
  (area: string, level: DelegationLevel, agreedBy: DelegationMove['agreedBy'], reason: string): Deed =>
  async (part, sessionId) =>
    void (await done(
      delegate({
        personId: part.told.personId,
        areaId: areaNamed(part, area),
        level,
        agreedBy,
        reason,
        sessionId,
      }),
    ));

/** The frame is written; it is to be looked at again in so many days. */
export const framed =
  (
    area: string,
    { reviewIn, ...words }: Omit<Frame, 'information' | 'reviewOn'> & { reviewIn: number },
  ): Deed =>
  async (part) => {
    const { id } = await delegationTo(part, area);
    await done(writeFrame(id, { ...words, reviewOn: addDays(today(), reviewIn) }));
  };

export const needs =
  (
    area: string,
    what: string,
    state: InformationNeed['state'],
    from: InformationNeed['from'],
    fromName = '',
  ): Deed =>
  async (part) => {
    const { id } = await delegationTo(part, area);
    await done(addInformation(id, { what, state, from, fromName }));
  };

export const informed =
  (area: string, what: string, state: InformationNeed['state']): Deed =>
  async (part) => {
    const { id, frame } = await delegationTo(part, area);
    const need = frame.information.find((one) => one.what === what);
    if (need === undefined) throw new Error(`Nobody needs "${what}".`);
    await done(changeInformation(id, need.id, { state }));
  };

/** A wide gap becomes a talking point by itself. */
export const turnedCards =
  (area: string, mine: DelegationLevel, theirs: DelegationLevel, pointText: string): Deed =>
  async (part, sessionId) =>
    void (await done(
      turnCards({
        personId: part.told.personId,
        areaId: areaNamed(part, area),
        mine,
        theirs,
        sessionId,
        pointText,
      }),
    ));
