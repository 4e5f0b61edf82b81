import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Clock } from '#domain/people/clocks.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { InformationLack } from '#domain/mirror/information-lack.ts';
import type { LevelCards } from '#domain/autonomy/level-cards.ts';
import type { LevelChange } from '#domain/mirror/levels-moved.ts';
import type { Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { TakeBack } from '#domain/autonomy/take-back.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';

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
