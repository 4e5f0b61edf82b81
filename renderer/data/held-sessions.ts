import type { SessionId } from '#domain/ids.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { Reader, Table } from '#vault/table.ts';
import { now } from './store.ts';
import { sessions } from './tables.ts';

type Put = { table: Table<Session>; record: Session };

/** The put that dates an edit of a session that was already held; none while it runs, is planned or unknown. */
export const markedAsEdited = async (reader: Reader, sessionId: SessionId | null): Promise<Put[]> => {
  if (sessionId === null) return [];
  const session = await reader.get(sessions, sessionId);
  return session?.state === 'held' ? [{ table: sessions, record: { ...session, editedAt: now() } }] : [];
};
