import { withTalk } from '#domain/people/clocks.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { Reader, Table } from '#vault/table.ts';
import { now } from './store.ts';
import { sessions } from './tables.ts';

/**
 * The put of the session that `point` is ticked off in, or, with `null`, was ticked off in and is opened from again: a held
 * one is dated as edited, and a talk that a clock asked for makes it a session of that kind. None when nothing changes.
 */
export const tickedIn = async (
  reader: Reader,
  point: TalkingPoint,
  session: Session | null,
): Promise<{ table: Table; record: Session }[]> => {
  const before = point.sessionId === null ? undefined : await reader.get(sessions, point.sessionId);
  const about = session ?? before;
  if (about === undefined) return [];
  const kinds = withTalk(about.kinds, point, session !== null);
  if (about.state !== 'held' && kinds.length === about.kinds.length) return [];
  const editedAt = about.state === 'held' ? now() : about.editedAt;
  return [{ table: sessions, record: { ...about, kinds, editedAt } }];
};
