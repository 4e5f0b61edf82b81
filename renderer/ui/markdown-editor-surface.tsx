import { useState } from 'react';
import type { MarkdownEditorProps } from './markdown-editor-type.ts';
import { isKeptByEditor } from './markdown-notation.ts';
import { PlainMarkdown } from './plain-markdown.tsx';
import { RichMarkdown } from './rich-markdown.tsx';

/** The rich editor, or plain text for a note that the rich editor would change. Decided once, on opening. */
export const MarkdownEditorSurface = (props: MarkdownEditorProps) => {
  const [isKept] = useState(() => isKeptByEditor(props.value));
  return isKept ? <RichMarkdown {...props} /> : <PlainMarkdown {...props} />;
};
