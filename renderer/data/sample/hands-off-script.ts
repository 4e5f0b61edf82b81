import type { SessionId } from '#domain/ids.ts';
import type { Part } from './sample-stage.ts';

/** When something happened: in the session so many weeks before the anchor, or so many days before today. */
export type Moment = { weeks: number } | { ago: number };

/** Something the leader writes down, by the mutations a person would use. `sessionId` while a session runs. */
export type Deed = (part: Part, sessionId: SessionId | null) => Promise<void>;

/** What happened beside the talks, in the order it was told. */
export type HandsOffScript = readonly (readonly [Moment, ...Deed[]])[];

/** In the session that stands so many weeks before the person's anchor. */
export const inSession = (weeks: number): Moment => ({ weeks });

/** So many days before today. */
export const ago = (days: number): Moment => ({ ago: days });
