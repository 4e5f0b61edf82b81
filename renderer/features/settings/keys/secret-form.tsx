import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import { DialogActions } from '#ui/dialog.tsx';
import { ProgressLine } from '#ui/progress-line.tsx';
import styles from './keys.module.css';

type SecretFormProps = {
  does: string;
  givesUp?: string;
  /** What is said while it takes a moment; `null` while nothing goes on. */
  busy: string | null;
  /** One sentence on what went wrong that belongs to no field. */
  says: string | undefined;
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
};

/** The frame of every change of keys: what is asked for, what went wrong, how it goes on. */
export const SecretForm = (props: SecretFormProps) => {
  const { does, givesUp, busy, says, onClose, onSubmit, children } = props;
  const { t: ui } = useTranslation('ui');
  return (
    <form
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
      {busy === null ? null : (
        <div className={styles.progress}>
          <span role="status">{busy}</span>
          <ProgressLine label={busy} share={null} />
        </div>
      )}
      <DialogActions>
        <Button disabled={busy !== null} onClick={onClose}>
          {givesUp ?? ui('cancel')}
        </Button>
        <Button type="submit" variant="primary" disabled={busy !== null}>
          {does}
        </Button>
      </DialogActions>
    </form>
  );
};
