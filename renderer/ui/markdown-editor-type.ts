/** Something that can be called up with `/`. */
export type EditorCommand = { id: string; label: string; hint: string };

export type MarkdownEditorProps = {
  /** The accessible name. */
  label: string;
  /** Markdown. It is the truth: nothing is written before the leader edits. */
  value: string;
  onChange: (markdown: string) => void;
  onBlur?: () => void;
  /** Esc, when no menu is open. */
  onLeave?: () => void;
  placeholder?: string;
  commands?: readonly EditorCommand[];
  onCommand?: (id: string) => void;
  /** `true` puts the caret at the end; a place puts it there (pixels from the text's top left corner). */
  autoFocus?: boolean | { x: number; y: number };
};
