import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import type { DecisionAreaId, DelegationId, PersonId, SessionId, TalkingPointId } from '#domain/ids.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import { type NewMove, withMove } from './delegations.ts';
import { markedAsEdited } from './held-sessions.ts';
import type { Query } from './live.ts';
import { commit, noChange } from './store.ts';
import { delegations, sessions, talkingPoints } from './tables.ts';
import { newTalkingPoint, openTalkingPointsOf } from './talking-points.ts';
import { undoable } from './undo.ts';

/** The open point about who decides in an area, or `null`. */
export const openPointAboutArea =
  (personId: PersonId, areaId: DecisionAreaId): Query<TalkingPoint | null> =>
  async (reader) =>
    (await openTalkingPointsOf(personId)(reader)).find(
      ({ about }) => about?.kind === 'delegation' && about.areaId === areaId,
    ) ?? null;

const withLine = (notes: string, line: string): string =>
  notes.split('\n').includes(line) ? notes : [notes.trimEnd(), line].filter(Boolean).join('\n\n');

type Proposal = {
  personId: PersonId;
  areaId: DecisionAreaId;
  /** `null` where only the question is raised. */
  level: DelegationLevel | null;
  /** The talking point in words. */
  text: string;
};

/**
 * The point that raises the question: the one that is open already, else a new one. Another level says it anew; a mere
 * question is written under it, so that neither the level proposed there nor the reason for it is lost.
 */
export const proposalPoint = async (reader: Reader, proposal: Proposal): Promise<TalkingPoint> => {
  const { personId, areaId, level, text } = proposal;
  const about = { kind: 'delegation', areaId, level } as const;
  const open = await openPointAboutArea(personId, areaId)(reader);
  if (open && level === null)
    return open.text === text ? open : { ...open, notes: withLine(open.notes, text) };
  if (open) return { ...open, text, about };
  return newTalkingPoint(reader, { personId, text, origin: 'me', about });
};

/** Makes a level a talking point instead of moving anything. Nothing holds until it is agreed. */
export const proposeLevel = (proposal: Proposal): Promise<CommitOutcome<TalkingPointId>> =>
  undoable(
    'level-proposed',
    commit(async (reader) => {
      const record = await proposalPoint(reader, proposal);
      return { puts: [{ table: talkingPoints, record }], result: record.id };
    }),
  );

type Agreement = Pick<NewMove, 'level' | 'agreedBy' | 'reason'> & {
  /** The session it was agreed in; its day is the first the level holds. */
  sessionId: SessionId | null;
};

/** What was raised in a point about an area is agreed: the level moves, and the point counts as discussed. */
export const agreeLevel = (
  pointId: TalkingPointId,
  { sessionId, ...agreed }: Agreement,
): Promise<CommitOutcome<DelegationId | null>> =>
  undoable(
    'level-agreed',
    commit<DelegationId | null>(async (reader) => {
      const point = await reader.get(talkingPoints, pointId);
      if (point?.about?.kind !== 'delegation') return noChange;
      const { areaId } = point.about;
      const session = sessionId === null ? undefined : await reader.get(sessions, sessionId);
      const move = { ...agreed, sessionId: session?.id ?? null, talkingPointId: pointId };
      const record = await withMove(reader, { personId: point.personId, areaId }, move);
      const spoken: TalkingPoint = {
        ...point,
        ...(session ? { state: 'discussed', sessionId: session.id, discussedOn: session.day } : {}),
        about: { kind: 'delegation', areaId, level: agreed.level },
      };
      return {
        puts: [
          ...(record ? [{ table: delegations, record }] : []),
          { table: talkingPoints, record: spoken },
          ...(await markedAsEdited(reader, session?.id ?? null)),
        ],
        result: record?.id ?? null,
      };
    }),
  );
