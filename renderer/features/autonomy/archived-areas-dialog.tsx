import { useTranslation } from 'react-i18next';
import { archivedAreas, restoreDecisionArea } from '#data/decision-areas.ts';
import { useLive } from '#data/live.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import styles from './lines.module.css';

/** Areas that were taken off the board, to put back. */
export const ArchivedAreasDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('autonomy');
  const { t: ui } = useTranslation('ui');
  const areas = useLive(archivedAreas, []);
  return (
    <Dialog title={t('archivedAreas')} closeLabel={ui('close')} onClose={onClose} width="28rem">
      {areas?.length === 0 ? <p>{t('archivedNothing')}</p> : null}
      <ul className={styles.list}>
        {(areas ?? []).map((area) => (
          <li key={area.id} className={styles.line}>
            <span className={styles.grow}>{area.name}</span>
            <Button
              aria-label={t('restoreAreaName', { area: area.name })}
              onClick={() => void restoreDecisionArea(area.id)}
            >
              {t('restoreArea')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
