import type { DecisionAreaId, LevelCardsId, PersonId, SessionId, TalkingPointId } from '#domain/ids.ts';
import { isWideGap, type LevelCards } from '#domain/autonomy/level-cards.ts';
import type { CommitOutcome } from '#vault/table.ts';
import { proposalPoint } from './level-proposals.ts';
import type { Query } from './live.ts';
import { commit, freshId, today } from './store.ts';
import { levelCards, talkingPoints } from './tables.ts';
import { undoable } from './undo.ts';

/** Cards turned with a person about an area, oldest first. */
export const cardsTurned =
  (personId: PersonId, areaId: DecisionAreaId): Query<LevelCards[]> =>
  async (reader) =>
    (await reader.list(levelCards, { personId })).filter((cards) => cards.areaId === areaId);

type Turn = Pick<LevelCards, 'personId' | 'areaId' | 'mine' | 'theirs'> & {
  sessionId?: SessionId | null;
  /** The talking point that a wide gap becomes, in words. */
  pointText: string;
};

/** Turns both cards at once. A gap of two or more becomes a talking point in the same action; the answer names it. */
export const turnCards = ({
  pointText,
  sessionId = null,
  ...turn
}: Turn): Promise<CommitOutcome<TalkingPointId | null>> =>
  undoable(
    'cards-turned',
    commit<TalkingPointId | null>(async (reader) => {
      const { personId, areaId } = turn;
      const point = isWideGap(turn)
        ? await proposalPoint(reader, { personId, areaId, level: null, text: pointText })
        : null;
      const record: LevelCards = {
        ...turn,
        id: freshId<LevelCardsId>(),
        turnedOn: today(),
        sessionId,
        talkingPointId: point?.id ?? null,
      };
      return {
        puts: [{ table: levelCards, record }, ...(point ? [{ table: talkingPoints, record: point }] : [])],
        result: point?.id ?? null,
      };
    }),
  );
