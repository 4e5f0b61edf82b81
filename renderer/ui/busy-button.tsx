import type { ComponentProps } from 'react';
import { Button } from './button.tsx';
import styles from './busy-button.module.css';

type BusyButtonProps = Omit<ComponentProps<typeof Button>, 'children' | 'disabled'> & {
  isBusy: boolean;
  /** What it says at rest, and while it is at it. */
  does: string;
  doing: string;
};

/**
 * A button whose deed takes a moment. Meanwhile it says so and does nothing more, but keeps its width, so that nothing
 * beside it moves, and the focus, which a disabled button would lose.
 */
export const BusyButton = ({ isBusy, does, doing, onClick, ...rest }: BusyButtonProps) => (
  <Button
    aria-busy={isBusy}
    aria-disabled={isBusy || undefined}
    onClick={isBusy ? (event) => event.preventDefault() : onClick}
    {...rest}
  >
    <span className={styles.words}>
      <span aria-hidden={isBusy || undefined}>{does}</span>
      <span aria-hidden={!isBusy || undefined}>{doing}</span>
    </span>
  </Button>
);
