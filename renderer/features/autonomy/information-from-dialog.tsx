import { useTranslation } from 'react-i18next';
import type { InformationNeed } from '#domain/autonomy/delegation.ts';
import type { PersonId } from '#domain/ids.ts';
import { useHalfTyped } from '#parts/use-half-typed.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';

type InformationFromDialogProps = {
  need: InformationNeed;
  personId: PersonId;
  onChoose: (name: string) => void;
  onClose: () => void;
};

/** Asks for the name of whoever gets the information. */
export const InformationFromDialog = ({ need, personId, onChoose, onClose }: InformationFromDialogProps) => {
  const { t } = useTranslation('autonomy');
  const { t: ui } = useTranslation('ui');
  const half = useHalfTyped(
    { field: 'information-from', personId, of: need.id },
    { usual: need.fromName, until: 'left' },
  );
  const name = half.text;
  return (
    <Dialog
      title={t('whoTitle', { what: need.what })}
      closeLabel={ui('close')}
      onClose={onClose}
      width="26rem"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onChoose(name.trim());
          onClose();
        }}
      >
        <TextField
          label={t('whoName')}
          placeholder={t('whoNamePlaceholder')}
          maxLength={120}
          value={name}
          autoFocus
          onChange={(event) => half.change(event.currentTarget.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={name.trim() === ''}>
            {ui('save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
