import { create } from 'zustand';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { Button, IconButton } from './button.tsx';
import { IconX } from '@tabler/icons-react';
import { usePrivateHidden } from './private-hidden.ts';
import styles from './toast.module.css';

type Toast = { text: string; action?: { label: string; run: () => void } };
type ToastState = { toast: Toast | null; shown: (toast: Toast) => void; dismissed: () => void };

const useToast = create<ToastState>()((set) => ({
  toast: null,
  shown: (toast) => set({ toast }),
  dismissed: () => set({ toast: null }),
}));

/** Says one sentence in the corner of the window, for a while, with at most one thing to do about it. */
export const showToast = (toast: Toast): void => useToast.getState().shown(toast);

const showMillis = 9000;

/** Where toasts appear. Once per window, outside the page: a dialog stills the page, not the way to undo. */
export const ToastPlace = ({ closeLabel }: { closeLabel: string }) => {
  const { toast, dismissed } = useToast();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  // A toast may name what must go out of sight now.
  useEffect(() => {
    if (isHidden) dismissed();
  }, [isHidden, dismissed]);
  useEffect(() => {
    if (toast === null) return undefined;
    const timer = setTimeout(dismissed, showMillis);
    return () => clearTimeout(timer);
  }, [toast, dismissed]);
  return createPortal(
    <div role="status" aria-live="polite" className={styles.place}>
      {toast ? (
        <div className={styles.toast}>
          <span>{toast.text}</span>
          {toast.action ? (
            <Button
              variant="link"
              onClick={() => {
                toast.action?.run();
                dismissed();
              }}
            >
              {toast.action.label}
            </Button>
          ) : null}
          <IconButton label={closeLabel} icon={<IconX size="1.07rem" stroke={1.6} />} onClick={dismissed} />
        </div>
      ) : null}
    </div>,
    document.body,
  );
};
