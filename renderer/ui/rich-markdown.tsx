import { Placeholder } from '@tiptap/extensions';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MarkdownEditorProps } from './markdown-editor-type.ts';
import styles from './markdown-editor.module.css';
import { noteExtensions, readMarkdown, writeMarkdown } from './markdown-notation.ts';
import prose from './markdown-text.module.css';
import { slashKeys } from './slash-keys.ts';
import { SlashMenu } from './slash-menu.tsx';

const noCommands: NonNullable<MarkdownEditorProps['commands']> = [];

const focusAt = (editor: Editor, where: NonNullable<MarkdownEditorProps['autoFocus']>): void => {
  if (editor.isDestroyed) return;
  const { left, top } = editor.view.dom.getBoundingClientRect();
  const place =
    typeof where === 'object' && !editor.isEmpty
      ? editor.view.posAtCoords({ left: left + where.x, top: top + where.y })
      : null;
  editor
    .chain()
    .setTextSelection(place ? place.pos : editor.state.doc.content.size)
    .scrollIntoView()
    .run();
  // Not by TipTap's own command, which takes the focus a frame later.
  editor.view.focus();
};

/** TipTap over Markdown. It writes only what was edited by hand. */
export const RichMarkdown = (props: MarkdownEditorProps) => {
  const { label, value, placeholder, commands = noCommands, autoFocus } = props;
  const latest = useRef(props);
  latest.current = props;
  const written = useRef(value);
  const [keys] = useState(slashKeys);
  // Made once: new options on every key would make the editor set itself up again on every key.
  const [options] = useState(() => ({
    extensions: [
      ...noteExtensions,
      Placeholder.configure({ placeholder: placeholder ?? '' }),
      keys.extension,
    ],
    content: readMarkdown(value),
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: prose.prose ?? '',
      },
    },
    onUpdate: ({ editor: edited }: { editor: Editor }) => {
      written.current = writeMarkdown(edited.getJSON());
      latest.current.onChange(written.current);
    },
    onBlur: () => latest.current.onBlur?.(),
  }));
  const editor = useEditor(options);
  useEffect(() => {
    if (value === written.current || editor.isDestroyed) return;
    written.current = value;
    editor.commands.setContent(readMarkdown(value), { emitUpdate: false });
  }, [editor, value]);
  useLayoutEffect(() => {
    if (!autoFocus) return undefined;
    if (typeof autoFocus === 'object') {
      // At once: the keys of a quick hand follow its press.
      focusAt(editor, autoFocus);
      return undefined;
    }
    // Reached by Tab: not within the focus event of what the editor replaces.
    const frame = requestAnimationFrame(() => focusAt(editor, autoFocus));
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only on opening: later the caret belongs to the hands.
  }, [editor]);
  return (
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key === 'Escape') latest.current.onLeave?.();
      }}
    >
      <EditorContent editor={editor} />
      {commands.length > 0 ? (
        <SlashMenu
          editor={editor}
          keys={keys}
          commands={commands}
          onCommand={(id) => latest.current.onCommand?.(id)}
        />
      ) : null}
    </div>
  );
};
