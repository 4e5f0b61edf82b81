import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';
import { useFocusBack, useStillPage } from './use-still-page.ts';

type DialogProps = {
  title: string;
  /** The name of the close button. */
  closeLabel: string;
  onClose: () => void;
  /** CSS width; 34rem by default. */
  width?: string;
  /** Nothing behind it can be seen, for a moment when someone else sits at the screen. */
  isCurtain?: boolean;
  children: ReactNode;
};

/** A dialog that is open while it is rendered. Focus goes in, stays in, and comes back; Esc closes. */
export const Dialog = ({ title, closeLabel, onClose, width = '34rem', isCurtain, children }: DialogProps) => {
  useStillPage();
  useFocusBack();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={width}
      centered
      // The page itself never scrolls, and the scroll lock would write a style tag that our policy refuses.
      lockScroll={false}
      overlayProps={isCurtain ? { className: styles.curtain } : { backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 100, transition: 'fade' }}
      closeButtonProps={{ 'aria-label': closeLabel }}
      classNames={{ content: styles.content, header: styles.header, title: styles.title, body: styles.body }}
    >
      {children}
    </Modal>
  );
};

export const DialogActions = ({ children }: { children: ReactNode }) => (
  <div className={styles.actions}>{children}</div>
);
