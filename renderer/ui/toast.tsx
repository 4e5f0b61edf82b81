import { create } from 'zustand';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
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

/** Its buttons go with it: whoever came to one by the keyboard is led back to where they were. */
const useWayBack = () => {
  const before = useRef<EventTarget | null>(null);
  return {
    came: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
    },
    leave: () => {
      const place = before.current;
      const isThere = place instanceof HTMLElement && place.isConnected;
      (isThere ? place : document.querySelector<HTMLElement>('main'))?.focus();
    },
  };
};

/** Where toasts appear. Once per window, outside the page: a dialog stills the page, not the way to undo. */
export const ToastPlace = ({ closeLabel }: { closeLabel: string }) => {
  const { toast, dismissed } = useToast();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  // A toast may name what must go out of sight now.
  useEffect(() => {
    if (isHidden) dismissed();
  }, [isHidden, dismissed]);
  // It does not go while somebody reads it or is about to press its button.
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (toast === null || isHeld) return undefined;
    const timer = setTimeout(dismissed, showMillis);
    return () => clearTimeout(timer);
  }, [toast, isHeld, dismissed]);
  const { came, leave } = useWayBack();
  const close = () => {
    setIsHeld(false);
    leave();
    dismissed();
  };
  return createPortal(
    <div role="status" aria-live="polite" className={styles.place}>
      {toast ? (
        <div
          className={styles.toast}
          onMouseEnter={() => setIsHeld(true)}
          onMouseLeave={() => setIsHeld(false)}
          onFocus={(event) => {
            came(event);
            setIsHeld(true);
          }}
          onBlur={() => setIsHeld(false)}
        >
          <span>{toast.text}</span>
          {toast.action ? (
            <Button
              variant="link"
              onClick={() => {
                toast.action?.run();
                close();
              }}
            >
              {toast.action.label}
            </Button>
          ) : null}
          <IconButton label={closeLabel} icon={<IconX size="1.07rem" stroke={1.6} />} onClick={close} />
        </div>
      ) : null}
    </div>,
    document.body,
  );
};
