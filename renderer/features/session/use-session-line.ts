import { useTranslation } from 'react-i18next';
import { dayOf } from '#domain/time/calendar.ts';
import type { Session } from '#domain/sessions/session.ts';
import { fullDay, shortDay, timeOf } from '#ui/format.ts';

/** When a session was, or is, as parts of one line. */
export const useSessionLine = (session: Session): string[] => {
  const { t } = useTranslation('session');
  const day = fullDay(session.day);
  const edited = session.editedAt
    ? [t('editedOn', { day: shortLocalDay(session.editedAt, session.day) })]
    : [];
  switch (session.state) {
    case 'running':
      if (session.isWrittenUp) return [day, t('writingUp')];
      return session.startedAt ? [day, t('startedAt', { time: timeOf(session.startedAt) })] : [day];
    case 'held':
      return [day, ...heldAt(session, t), ...edited];
    case 'planned':
      return [t('plannedFor', { day })];
    default:
      return [day, t(session.state), ...edited];
  }
};

type Words = ReturnType<typeof useTranslation<'session'>>['t'];

const heldAt = (session: Session, t: Words): string[] => {
  if (session.isWrittenUp) return [t('writtenUp')];
  if (!session.startedAt || !session.endedAt) return [];
  return [t('fromTo', { from: timeOf(session.startedAt), to: timeOf(session.endedAt) })];
};

const shortLocalDay = (instant: string, besides: string): string =>
  shortDay(dayOf(instant, Intl.DateTimeFormat().resolvedOptions().timeZone), besides);
