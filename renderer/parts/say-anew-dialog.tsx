import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayActionItemAnew } from '#data/action-items.ts';
import type { ActionItem } from '#domain/action-item.ts';
import type { Day } from '#domain/calendar.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { DueField } from './due-field.tsx';

type SayAnewDialogProps = { item: ActionItem; today: Day; onClose: () => void };

/** Closes a promise as renegotiated and writes the one that replaces it. */
export const SayAnewDialog = ({ item, today, onClose }: SayAnewDialogProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const [text, setText] = useState(item.text);
  const [due, setDue] = useState<Day | null>(null);
  const replace = async () => {
    if (text.trim() === '') return;
    const outcome = await sayActionItemAnew(item.id, { text, due });
    if (outcome.ok) onClose();
  };
  return (
    <Dialog title={t('sayAnewTitle')} closeLabel={ui('close')} onClose={onClose} width="32rem">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void replace();
        }}
      >
        <TextField
          label={t('what')}
          hint={t('sayAnewHint')}
          value={text}
          autoFocus
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <DueField label={t('due')} value={null} onChange={setDue} today={today} />
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={text.trim() === ''}>
            {t('sayAnew')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
