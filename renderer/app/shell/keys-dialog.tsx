import { useTranslation } from 'react-i18next';
import { Dialog } from '#ui/dialog.tsx';
import { modKey } from '#ui/use-hotkey.ts';
import styles from './keys-dialog.module.css';

const keys = [
  ['keyPalette', `${modKey} K`],
  ['keyCapture', `${modKey} Shift N`],
  ['keyNew', 'N'],
  ['keyPrivate', `${modKey} .`],
  ['keyWrapUp', `${modKey} Enter`],
  ['keyMove', 'Alt ↑ / ↓'],
  ['keyBoard', '← / →'],
  ['keyMoveLevel', 'Alt ← / →'],
  ['keyLastTime', 'L'],
  ['keyLooked', 'S / Shift S'],
  ['keyUndo', `${modKey} Z`],
  ['keyLock', `${modKey} Shift L`],
  ['keyHelp', '?'],
] as const;

/** The sheet of keys. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('app');
  const { t: ui } = useTranslation('ui');
  return (
    <Dialog title={t('keysTitle')} closeLabel={ui('close')} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(([what, key]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
