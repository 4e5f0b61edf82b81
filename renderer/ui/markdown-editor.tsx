import { lazy, Suspense } from 'react';
import type { MarkdownEditorProps } from './markdown-editor-type.ts';
import styles from './markdown-editor.module.css';
import { MarkdownText } from './markdown-text.tsx';

const load = async () => ({ default: (await import('./markdown-editor-surface.tsx')).MarkdownEditorSurface });
const Surface = lazy(load);

/** Fetches the editor before it is needed, so that the first key meets a field. */
export const preloadMarkdownEditor = (): void => void load();

/** Markdown, edited as it reads. Until the editor is there the text stands in its place, so that nothing jumps. */
export const MarkdownEditor = (props: MarkdownEditorProps) => (
  <Suspense
    fallback={
      <div className={styles.editor}>
        <MarkdownText text={props.value} />
      </div>
    }
  >
    <Surface {...props} />
  </Suspense>
);
