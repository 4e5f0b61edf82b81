import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { type LastTime, lastTimeBefore } from '#data/session-desk.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import { Dialog } from '#ui/dialog.tsx';
import { useHotkey } from '#ui/use-hotkey.ts';
import { LastTimeWhole } from './last-time.tsx';

/** "What did we say last time", one key away: L, when not typing. */
export const useLastTime = (
  personId: PersonId,
  day: Day,
  id: SessionId | null,
): { last: LastTime | null | undefined; open: () => void; dialog: ReactNode } => {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
  const last = useLive(lastTimeBefore(personId, day, id), [personId, day, id]);
  const [isOpen, setIsOpen] = useState(false);
  useHotkey('L', () => setIsOpen((before) => !before));
  const dialog = isOpen ? (
    <Dialog title={t('lastTimeOpen')} closeLabel={ui('close')} onClose={() => setIsOpen(false)} width="40rem">
      <LastTimeWhole last={last ?? null} />
    </Dialog>
  ) : null;
  return { last, open: () => setIsOpen(true), dialog };
};
