import { Marked } from 'marked';

/**
 * The Markdown of this notebook: GitHub's, with line breaks kept as typed. Raw HTML is text, never markup. Reading,
 * editing and checking what an editor would lose all go by this one.
 */
export const markdownDialect = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: { html: () => undefined, tag: () => undefined },
});

/** Markdown as HTML that is not safe to show yet. */
export const dialectHtml = (markdown: string): string => markdownDialect.parse(markdown, { async: false });
