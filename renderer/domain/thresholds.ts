import { z } from 'zod';
import { sessionKinds } from './sessions/session.ts';

const days = z.number().int().min(1).max(3660);

export const thresholdsSchema = z.strictObject({
  /** How many days back a figure looks. */
  windowDays: days,
  /** Silence of thanks and of redirecting feedback is shown from so many days. */
  thanksDays: days,
  redirectingDays: days,
  /** Undelivered feedback is shown from so many days. */
  undeliveredDays: days,
  /** An assessment is stale after so many days. */
  staleDays: days,
  /** The smallest numbers that a figure may speak from. */
  minTopics: z.number().int().min(1).max(1000),
  minPromises: z.number().int().min(1).max(1000),
  minDecisions: z.number().int().min(1).max(1000),
});
/** Where a figure begins to speak. Defaults the leader can change. */
export type Thresholds = z.infer<typeof thresholdsSchema>;

/** Source: product.md, "What is computed"; issue 3, stale after 120 days. */
export const usualThresholds: Thresholds = {
  windowDays: 90,
  thanksDays: 60,
  redirectingDays: 60,
  undeliveredDays: 7,
  staleDays: 120,
  minTopics: 8,
  minPromises: 5,
  minDecisions: 3,
};

/** Days between two conversations of a kind; `null`: no clock. */
export const clockTargetsSchema = z.record(z.enum(sessionKinds), days.nullable());
export type ClockTargets = z.infer<typeof clockTargetsSchema>;

/** The kinds a clock can run for. */
export const clockTargetKinds = [
  'growth',
  'career',
  'stay',
  'delegation',
  'feedback-to-me',
  'alignment',
] as const;

/** Regular ones have the cadence instead. The days are our own defaults, without a study behind them. */
export const usualClockTargets: ClockTargets = {
  regular: null,
  growth: 90,
  career: 180,
  stay: 180,
  delegation: 90,
  'feedback-to-me': 90,
  alignment: 90,
};

export const noClocks: ClockTargets = {
  regular: null,
  growth: null,
  career: null,
  stay: null,
  delegation: null,
  'feedback-to-me': null,
  alignment: null,
};
