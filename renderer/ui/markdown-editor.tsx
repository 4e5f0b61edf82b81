import { late } from './late.tsx';
import type { MarkdownEditorProps } from './markdown-editor-type.ts';
import styles from './markdown-editor.module.css';
import { MarkdownText } from './markdown-text.tsx';

const Surface = late(async () => (await import('./markdown-editor-surface.tsx')).MarkdownEditorSurface);

/** Fetches the editor before it is needed, so that the first key meets a field. */
export const preloadMarkdownEditor = (): void => void Surface.preload();

/** Markdown, edited as it reads. Until the editor is there the text stands in its place, so that nothing jumps. */
export const MarkdownEditor = (props: MarkdownEditorProps) => (
  <Surface
    {...props}
    meanwhile={
      <div className={styles.editor}>
        <MarkdownText text={props.value} />
      </div>
    }
  />
);
