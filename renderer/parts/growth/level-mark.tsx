import styles from './level-mark.module.css';

type LevelMarkProps = {
  /** Theirs is green, the leader's is ink; a level both stand behind is green too. */
  side: 'them' | 'me';
  isConfirmed: boolean;
  /** Only for the leader: violet. */
  isPrivate?: boolean;
  /** One or two letters, or a number. */
  letters: string | number;
};

/** A level where it stands: filled when evidence confirms it, a dashed ring while it waits. Decoration: say it in words beside. */
export const LevelMark = ({ side, isConfirmed, isPrivate = false, letters }: LevelMarkProps) => (
  <span
    aria-hidden="true"
    className={styles.mark}
    data-side={side}
    data-confirmed={isConfirmed}
    data-private={isPrivate}
    // Drawn by the style sheet, so that the name of the button around it is all there is to read.
    data-letters={letters}
  />
);
