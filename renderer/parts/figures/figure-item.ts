import type { ActionItem } from '#domain/action-item.ts';
import type { Decision } from '#domain/decision.ts';
import type { LevelCards } from '#domain/level-cards.ts';
import type { Recognition } from '#domain/recognition.ts';
import type { Session } from '#domain/session.ts';
import type { TakeBack } from '#domain/take-back.ts';
import type { TalkingPoint } from '#domain/talking-point.ts';

/** One record that a figure was computed from. */
export type FigureItem =
  | { kind: 'point'; record: TalkingPoint }
  | { kind: 'promise'; record: ActionItem }
  | { kind: 'decision'; record: Decision }
  | { kind: 'take-back'; record: TakeBack }
  | { kind: 'session'; record: Session }
  | { kind: 'thanks'; record: Recognition }
  | { kind: 'cards'; record: LevelCards };

/** Records of one kind, as items of a figure. */
export const itemsOf = <Kind extends FigureItem['kind']>(
  kind: Kind,
  records: readonly Extract<FigureItem, { kind: Kind }>['record'][],
): FigureItem[] => records.map((record) => ({ kind, record }) as unknown as FigureItem);

export type FigureGroup = { title?: string; items: readonly FigureItem[] };
