import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addActionItem, sayActionItemAnew, withdrawActionItem } from '#data/action-items.ts';
import { freshId } from '#data/store.ts';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { ActionItemId } from '#domain/ids.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { DueField } from './due-field.tsx';
import { useKeptForm } from './use-kept-form.ts';

type SayAnewDialogProps = { item: ActionItem; today: Day; onClose: () => void };

type Words = { text: string; due: Day | null };

/** Closes a promise as renegotiated and writes the one that replaces it. */
export const SayAnewDialog = ({ item, today, onClose }: SayAnewDialogProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const [id] = useState(() => freshId<ActionItemId>());
  const { values, change, finish } = useKeptForm<Words>({
    initial: { text: item.text, due: null },
    place: { field: 'form-say-anew', personId: item.personId, of: item.id },
    isWorthKeeping: (words) => words.text.trim() !== '' && words.text !== item.text,
    // Beside the old wording, which is closed only when the new one stands.
    keep: (words) => addActionItem({ ...item, ...words, sessionId: null }, id),
    withdraw: () => withdrawActionItem(id),
  });
  const { text } = values;
  const write = async () => {
    const withdrawn = await withdrawActionItem(id);
    return withdrawn.ok ? sayActionItemAnew(item.id, values) : withdrawn;
  };
  const replace = async () => {
    if (text.trim() === '') return;
    if (await finish(write)) onClose();
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
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <DueField label={t('due')} value={values.due} onChange={(due) => change({ due })} today={today} />
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
