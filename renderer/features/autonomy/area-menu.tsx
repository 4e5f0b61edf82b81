import { useTranslation } from 'react-i18next';
import { archiveDecisionArea } from '#data/decision-areas.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Menu } from '#ui/menu.tsx';
import styles from './board.module.css';

type AreaMenuProps = { area: DecisionArea; onPlace: () => void; onEdit: () => void };

/** What can be done with an area. */
export const AreaMenu = ({ area, onPlace, onEdit }: AreaMenuProps) => {
  const { t } = useTranslation('autonomy');
  const undoToast = useUndoToast();
  const archive = async () => {
    const outcome = await archiveDecisionArea(area.id);
    if (outcome.ok) undoToast(t('archivedArea', { area: area.name }));
  };
  return (
    <span className={styles.areaMenu}>
      <Menu
        label={t('moreForArea', { area: area.name })}
        items={[
          { label: t('placeHere'), onSelect: onPlace },
          { label: t('editArea'), onSelect: onEdit },
          { label: t('archiveArea'), onSelect: () => void archive() },
        ]}
      />
    </span>
  );
};
