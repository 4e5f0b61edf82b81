import { changeDecision, noteOutcome, recordDecision } from '#data/decisions.ts';
import { lookedAt, writeLook } from '#data/looks.ts';
import { clearObstacle, raiseObstacle } from '#data/obstacles.ts';
import { noteTakeBack } from '#data/take-backs.ts';
import type { Decision, DecisionOutcome } from '#domain/autonomy/decision.ts';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import type { Look } from '#domain/autonomy/look.ts';
import type { Obstacle } from '#domain/autonomy/obstacle.ts';
import type { TakeBackKind } from '#domain/autonomy/take-back.ts';
import { areaNamed } from './deeds-of-autonomy.ts';
import type { Deed } from './hands-off-script.ts';
import { done, toldOf } from './sample-stage.ts';

/** A decision at the level that was really used. */
export const decided =
  (area: string, what: string, decidedBy: Decision['decidedBy'], level: DelegationLevel): Deed =>
  async (part, sessionId) => {
    const { personId, decisions } = part.told;
    const areaId = areaNamed(part, area);
    decisions.set(what, await done(recordDecision({ personId, areaId, what, decidedBy, level, sessionId })));
  };

/** How a decision turned out, and what was learned. */
export const turnedOut =
  (what: string, outcome: DecisionOutcome, outcomeNote: string, learning = ''): Deed =>
  async ({ told, time }) => {
    const id = toldOf(told.decisions, what);
    await done(noteOutcome(id, outcome));
    time.goOn(20);
    await done(changeDecision(id, { outcomeNote, learning }));
  };

export const tookBack =
  (area: string, kind: TakeBackKind, note: string, decision?: string): Deed =>
  async (part, sessionId) => {
    const { personId, decisions } = part.told;
    const decisionId = decision === undefined ? null : toldOf(decisions, decision);
    const areaId = areaNamed(part, area);
    await done(noteTakeBack({ personId, areaId, kind, note, decisionId, sessionId }));
  };

const look =
  (kind: Look['kind']) =>
  (area: string, seen: string): Deed =>
  async (part, sessionId) => {
    const { personId } = part.told;
    const id = await done(lookedAt({ personId, areaId: areaNamed(part, area), kind, sessionId }));
    await done(writeLook(id, seen));
  };

export const looked = look('planned');
export const lookedAnyway = look('anyway');

type Blocks = { name?: string; area?: string; goal?: string };

export const obstacle =
  (what: string, remover: Obstacle['remover'], { name = '', area, goal }: Blocks = {}): Deed =>
  async (part, sessionId) => {
    const { personId, obstacles, goals } = part.told;
    const id = await done(
      raiseObstacle({
        personId,
        what,
        remover,
        removerName: name,
        areaId: area === undefined ? null : areaNamed(part, area),
        goalId: goal === undefined ? null : toldOf(goals, goal),
        sessionId,
      }),
    );
    obstacles.set(what, id);
  };

export const cleared =
  (what: string): Deed =>
  ({ told }) =>
    done(clearObstacle(toldOf(told.obstacles, what), true));
