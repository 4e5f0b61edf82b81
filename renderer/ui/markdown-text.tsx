import DOMPurify from 'dompurify';
import { marked } from 'marked';
import { useMemo } from 'react';
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

/** Raw HTML in a note is text, never markup. */
const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const toHtml = (markdown: string): string =>
  DOMPurify.sanitize(marked.parse(escapeHtml(markdown), { async: false, gfm: true, breaks: true }), {
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
