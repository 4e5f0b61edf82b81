import { useTranslation } from 'react-i18next';
import { CaptureLine } from '#parts/capture-line.tsx';
import { Dialog } from '#ui/dialog.tsx';

/** The capture line from anywhere. It stays open for the next thought. */
export const CaptureDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('app');
  const { t: ui } = useTranslation('ui');
  return (
    <Dialog title={t('captureDialog')} closeLabel={ui('close')} onClose={onClose} width="42rem">
      <CaptureLine autoFocus isNarrow />
    </Dialog>
  );
};
