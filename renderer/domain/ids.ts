/** A UUIDv7 that says which kind of record it names, so that one kind can't be passed for another. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

export type PersonId = Id<'person'>;
export type SessionId = Id<'session'>;
export type TalkingPointId = Id<'talking-point'>;
export type ActionItemId = Id<'action-item'>;
export type NoteId = Id<'note'>;
export type FeedbackId = Id<'feedback'>;
export type RecognitionId = Id<'recognition'>;
export type SummaryId = Id<'summary'>;
export type DecisionAreaId = Id<'decision-area'>;
export type DelegationId = Id<'delegation'>;
export type DelegationMoveId = Id<'delegation-move'>;
export type LevelCardsId = Id<'level-cards'>;
export type DecisionId = Id<'decision'>;
export type TakeBackId = Id<'take-back'>;
export type LookId = Id<'look'>;
export type ObstacleId = Id<'obstacle'>;
export type ObjectiveId = Id<'objective'>;
export type LadderId = Id<'ladder'>;
export type SkillId = Id<'skill'>;
export type PersonSkillId = Id<'person-skill'>;
export type AssessmentId = Id<'assessment'>;
export type EvidenceId = Id<'evidence'>;
export type GrowthGoalId = Id<'growth-goal'>;
export type ProgressCheckId = Id<'progress-check'>;
export type ExperimentId = Id<'experiment'>;
export type QuestionId = Id<'question'>;
export type AskingId = Id<'asking'>;
export type ImportId = Id<'import'>;

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A UUID of version 7: 48 bits of Unix time in milliseconds, then 74 random bits, so ids sort by creation.
 * Source: RFC 9562, section 5.7.
 */
export const newId = <Kind extends string>(
  millis: number = Date.now(),
  random: Uint8Array = crypto.getRandomValues(new Uint8Array(10)),
): Id<Kind> => {
  const time = Math.floor(millis).toString(16).padStart(12, '0').slice(-12);
  const tail = Uint8Array.from(random);
  tail[0] = 0x70 | ((tail[0] ?? 0) & 0x0f);
  tail[2] = 0x80 | ((tail[2] ?? 0) & 0x3f);
  const rest = hex(tail);
  return `${time.slice(0, 8)}-${time.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}` as Id<Kind>;
};

const countsPerMilli = 0x1000;

/**
 * Gives ids that sort by their making also within one millisecond, as an import makes them: the 12 bits after the version
 * count, and a full count borrows the next millisecond. Source: RFC 9562, section 6.2, method 1.
 */
export const idsInOrder = () => {
  let base = -1;
  let count = 0;
  return <Kind extends string>(millis: number): Id<Kind> => {
    count = Math.floor(millis) === base ? count + 1 : 0;
    base = Math.floor(millis);
    const random = crypto.getRandomValues(new Uint8Array(10));
    const step = count % countsPerMilli;
    random.set([step >> 8, step & 0xff]);
    return newId<Kind>(base + Math.floor(count / countsPerMilli), random);
  };
};
