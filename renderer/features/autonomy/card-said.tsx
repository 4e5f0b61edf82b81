import { type ReactNode, useEffect, useRef } from 'react';
import { DialogActions } from '#ui/dialog.tsx';
import styles from './cards.module.css';

type CardSaidProps = {
  text: ReactNode /** Stands under the words. */;
  between?: ReactNode;
  children: ReactNode;
};

/** What is said between two steps; the focus goes there, so that it is read aloud and the next key is near. */
export const CardSaid = ({ text, between, children }: CardSaidProps) => {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <>
      <p ref={words} tabIndex={-1} className={styles.said}>
        {text}
      </p>
      {between}
      <DialogActions>{children}</DialogActions>
    </>
  );
};
