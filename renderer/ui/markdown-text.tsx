import DOMPurify from 'dompurify';
import { useMemo } from 'react';
import { dialectHtml } from './markdown-dialect.ts';
import styles from './markdown-text.module.css';

const allowed = {
  ALLOWED_TAGS: [
    'p',
    'br',
    'strong',
    'em',
    'del',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'h1',
    'h2',
    'h3',
    'h4',
    'hr',
    'a',
    'input',
  ],
  ALLOWED_ATTR: ['href', 'type', 'checked', 'disabled'],
};

const toHtml = (markdown: string): string =>
  DOMPurify.sanitize(dialectHtml(markdown), {
    ...allowed,
    RETURN_TRUSTED_TYPE: true,
  }) as unknown as string;

/** Markdown, read only. */
export const MarkdownText = ({ text, className }: { text: string; className?: string }) => {
  const html = useMemo(() => toHtml(text), [text]);
  return (
    <div
      className={[styles.prose, className].filter(Boolean).join(' ')}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
};
