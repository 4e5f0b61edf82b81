import type {
  DecisionAreaId,
  DecisionId,
  ExperimentId,
  GrowthGoalId,
  LadderId,
  ObjectiveId,
  ObstacleId,
  QuestionId,
  SkillId,
} from '#domain/ids.ts';
import type { QuestionCategory } from '#domain/sessions/question.ts';

/** What the whole team shares, by name. */
export type Ground = {
  areas: Map<string, DecisionAreaId>;
  objectives: Map<string, ObjectiveId>;
  ladder: { id: LadderId; steps: string[] } | null;
  skills: Map<string, SkillId>;
  questions: Map<string, { id: QuestionId; category: QuestionCategory; text: string }>;
};

export const emptyGround = (): Ground => ({
  areas: new Map(),
  objectives: new Map(),
  ladder: null,
  skills: new Map(),
  questions: new Map(),
});

/** What one person's story speaks of again, by its words. */
export type HandsOffMemory = {
  decisions: Map<string, DecisionId>;
  obstacles: Map<string, ObstacleId>;
  goals: Map<string, GrowthGoalId>;
  experiments: Map<string, ExperimentId>;
};

export const emptyMemory = (): HandsOffMemory => ({
  decisions: new Map(),
  obstacles: new Map(),
  goals: new Map(),
  experiments: new Map(),
});
