import type { CSSProperties } from 'react';
import styles from './command-list.module.css';
import type { EditorCommand } from './markdown-editor-type.ts';

type CommandListProps = {
  id: string;
  label: string;
  commands: readonly EditorCommand[];
  activeId: string;
  style?: CSSProperties;
  onPick: (command: EditorCommand) => void;
};

/** Commands to pick from while the focus stays where it is; the option with `activeId` is the one Enter takes. */
export const CommandList = ({ id, label, commands, activeId, style, onPick }: CommandListProps) => (
  <div id={id} role="listbox" aria-label={label} className={styles.list} style={style}>
    {commands.map((command) => (
      <div
        key={command.id}
        id={`${id}-${command.id}`}
        role="option"
        tabIndex={-1}
        aria-selected={command.id === activeId}
        className={styles.option}
        // On the press, before the field loses the focus.
        onMouseDown={(event) => {
          event.preventDefault();
          onPick(command);
        }}
      >
        <span className={styles.name}>{command.label}</span>
        <span className={styles.hint}>{command.hint}</span>
      </div>
    ))}
  </div>
);
