import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSession } from '#data/session-flow.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Session } from '#domain/sessions/session.ts';
import { PastDayField } from '#parts/past-day-field.tsx';
import { useToday } from '#parts/use-today.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';

/** Another day for a session that was held; what was said in it goes along. */
export const ChangeDayDialog = ({ session, onClose }: { session: Session; onClose: () => void }) => {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
  const today = useToday();
  const [day, setDay] = useState<Day | null>(session.day);
  const change = async () => {
    if (day === null) return;
    const outcome = await changeSession(session.id, { day });
    if (outcome.ok) onClose();
  };
  return (
    <Dialog title={t('changeDate')} closeLabel={ui('close')} onClose={onClose} width="28rem">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <PastDayField label={t('heldOn')} value={session.day} today={today} onChange={setDay} autoFocus />
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={day === null}>
            {ui('save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
