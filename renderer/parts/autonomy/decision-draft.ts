import { recordDecision, type NewDecision } from '#data/decisions.ts';
import { addDecisionArea } from '#data/decision-areas.ts';
import type { AreaNamed } from '#domain/capture/area-match.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import { type DelegationLevel, whoDecides } from '#domain/autonomy/delegation.ts';
import type { DecisionAreaId, DecisionId, PersonId, SessionId } from '#domain/ids.ts';
import type { TakeBackKind } from '#domain/autonomy/take-back.ts';

/** The form as it stands. `areaId`: '' for none yet, 'new' for one that is still to be named. */
export type DecisionWords = {
  what: string;
  areaId: DecisionAreaId | '' | 'new';
  newArea: string;
  /** `null`: as agreed, or as the level says. */
  level: DelegationLevel | null;
  decidedBy: Decision['decidedBy'] | null;
  takenBackBy: TakeBackKind | 'none';
};

/** The area that is meant when only one can be: the one given, else the only one the person has a place in. */
export const startArea = (
  areas: readonly AreaNamed[],
  personId: PersonId,
  given: DecisionAreaId | undefined,
): DecisionWords['areaId'] => {
  if (given !== undefined) return given;
  const own = areas.filter(({ levels }) => levels.has(personId));
  return own.length === 1 && own[0] ? own[0].id : '';
};

/** What the form means by now; `null` level: nothing was agreed and nothing chosen. */
export const understood = (words: DecisionWords, areas: readonly AreaNamed[], personId: PersonId) => {
  const agreed = areas.find(({ id }) => id === words.areaId)?.levels.get(personId) ?? null;
  const level = words.level ?? agreed;
  return { agreed, level, decidedBy: words.decidedBy ?? (level === null ? null : whoDecides(level)) };
};

/** The decision, once nothing is missing. A take-back counts only while the level is below the agreed one. */
export const complete = (
  words: DecisionWords,
  areas: readonly AreaNamed[],
  personId: PersonId,
  sessionId: SessionId | null,
): (Omit<NewDecision, 'areaId'> & { areaId: DecisionAreaId | 'new' }) | null => {
  const { agreed, level, decidedBy } = understood(words, areas, personId);
  const isAreaMissing = words.areaId === 'new' ? words.newArea.trim() === '' : words.areaId === '';
  if (words.what.trim() === '' || isAreaMissing || words.areaId === '') return null;
  if (level === null || decidedBy === null) return null;
  const isBelow = agreed !== null && level < agreed;
  return {
    personId,
    sessionId,
    areaId: words.areaId,
    what: words.what,
    level,
    decidedBy,
    takenBackBy: isBelow && words.takenBackBy !== 'none' ? words.takenBackBy : null,
  };
};

/** Records it; an area that was only named is added first. */
export const recordWithArea = async (
  { areaId, ...decision }: NonNullable<ReturnType<typeof complete>>,
  newArea: string,
  id: DecisionId,
) => {
  if (areaId !== 'new') return recordDecision({ ...decision, areaId }, id);
  const added = await addDecisionArea({ name: newArea });
  return added.ok ? recordDecision({ ...decision, areaId: added.result }, id) : added;
};
