import type { ActionItem } from '#domain/action-item.ts';
import type { Clock } from '#domain/clocks.ts';
import type { Decision } from '#domain/decision.ts';
import type { InformationLack } from '#domain/information-lack.ts';
import type { LevelCards } from '#domain/level-cards.ts';
import type { LevelChange } from '#domain/levels-moved.ts';
import type { Person } from '#domain/person.ts';
import type { Recognition } from '#domain/recognition.ts';
import type { Session } from '#domain/session.ts';
import type { TakeBack } from '#domain/take-back.ts';
import type { TalkingPoint } from '#domain/talking-point.ts';

/** One thing that a figure was computed from. */
export type FigureItem =
  | { kind: 'point'; record: TalkingPoint }
  | { kind: 'promise'; record: ActionItem }
  | { kind: 'decision'; record: Decision }
  | { kind: 'take-back'; record: TakeBack }
  | { kind: 'session'; record: Session }
  | { kind: 'thanks'; record: Recognition }
  | { kind: 'cards'; record: LevelCards }
  | { kind: 'level'; record: LevelChange }
  | { kind: 'lack'; record: InformationLack }
  | { kind: 'clock'; record: { person: Person; clock: Clock } };

/** Records of one kind, as items of a figure. */
export const itemsOf = <Kind extends FigureItem['kind']>(
  kind: Kind,
  records: readonly Extract<FigureItem, { kind: Kind }>['record'][],
): FigureItem[] => records.map((record) => ({ kind, record }) as unknown as FigureItem);

export type FigureGroup = { title?: string; items: readonly FigureItem[] };
