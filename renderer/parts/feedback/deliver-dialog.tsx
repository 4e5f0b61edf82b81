import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deliverFeedback, takeFeedbackAlong } from '#data/feedback.ts';
import { useLive } from '#data/live.ts';
import { upcomingWith } from '#data/sessions.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import form from '#parts/form.module.css';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { PastDayField } from '#parts/past-day-field.tsx';
import { useToday } from '#parts/use-today.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useWithUndo } from './use-with-undo.ts';

type DeliverDialogProps = {
  feedback: Feedback;
  onClose: () => void;
  /** Once it was kept, and where it went. */
  onDone?: (state: 'to-deliver' | 'delivered') => void;
};

type How = 'next' | 'running' | 'spot';

/** How feedback reaches the person: in the next one-on-one, in the one that runs, or on the spot. */
export const DeliverDialog = ({ feedback, onClose, onDone }: DeliverDialogProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const today = useToday();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const upcoming = useLive(upcomingWith(feedback.personId), [feedback.personId]);
  const running = upcoming?.state === 'running' ? upcoming : null;
  const [chosen, setHow] = useState<How | null>(null);
  const how = chosen ?? (running ? 'running' : feedback.state === 'observed' ? 'next' : 'spot');
  const [day, setDay] = useState<Day | null>(today);
  const withUndo = useWithUndo();
  const keep = async () => {
    if (how === 'spot' && day === null) return;
    const isDone =
      how === 'next'
        ? await withUndo(takeFeedbackAlong(feedback.id), t('deliverAlong'))
        : await withUndo(
            deliverFeedback(feedback.id, how === 'running' ? (running?.id ?? null) : null, day ?? today),
            t('deliverDone'),
          );
    if (!isDone) return;
    onDone?.(how === 'next' ? 'to-deliver' : 'delivered');
    onClose();
  };
  return (
    <Dialog title={t('deliverTitle')} closeLabel={ui('close')} onClose={onClose} width="31rem">
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        {isHidden ? <OutOfSightWords /> : <p>{plainWords(feedback.behaviour)}</p>}
        <Choice
          legend={t('deliverHow')}
          isLegendHidden
          value={how}
          onChange={setHow}
          options={[
            ...(running ? [{ value: 'running' as const, label: t('deliverNow') }] : []),
            { value: 'next' as const, label: t('deliverNext') },
            { value: 'spot' as const, label: t('deliverSpot') },
          ]}
        />
        {how === 'spot' ? (
          <PastDayField label={t('deliverDay')} value={day} today={today} onChange={setDay} />
        ) : (
          <p className={form.note}>{t(how === 'next' ? 'deliverNextHint' : 'deliverNowHint')}</p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary" data-autofocus disabled={how === 'spot' && day === null}>
            {t('deliverDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
