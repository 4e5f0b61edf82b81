import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BusyButton } from '#ui/busy-button.tsx';
import { Button } from '#ui/button.tsx';
import { DialogActions } from '#ui/dialog.tsx';
import { ProgressLine } from '#ui/progress-line.tsx';
import { useFocusFault } from '#ui/use-focus-fault.ts';
import styles from './keys.module.css';

type SecretFormProps = {
  /** What the button says, and what it says meanwhile. */
  does: string;
  doing: string;
  givesUp?: string;
  /** What is said while it takes a moment; `null` while nothing goes on. */
  busy: string | null;
  /** What is wrong with a field of it, said there. */
  fault: string | undefined;
  /** One sentence on what went wrong that belongs to no field. */
  says: string | undefined;
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
};

/** The frame of every change of keys: what is asked for, what went wrong, how it goes on. */
export const SecretForm = (props: SecretFormProps) => {
  const { does, doing, givesUp, busy, fault, says, onClose, onSubmit, children } = props;
  const { t: ui } = useTranslation('ui');
  const form = useRef<HTMLFormElement>(null);
  useFocusFault(form, fault);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === null) onSubmit();
      }}
    >
      {children}
      {says ? (
        <p role="alert" className={styles.error}>
          {says}
        </p>
      ) : null}
      <Meanwhile busy={busy} />
      <DialogActions>
        <Button disabled={busy !== null} onClick={onClose}>
          {givesUp ?? ui('cancel')}
        </Button>
        <BusyButton type="submit" variant="primary" isBusy={busy !== null} does={does} doing={doing} />
      </DialogActions>
    </form>
  );
};

/** Its place is kept free, so that nothing jumps when it begins. */
const Meanwhile = ({ busy }: { busy: string | null }) => (
  <div className={styles.progress}>
    <span role="status">{busy}</span>
    {busy === null ? null : <ProgressLine label={busy} share={null} />}
  </div>
);
