import type { AnyExtension, JSONContent } from '@tiptap/core';
import { flattenExtensions, Node } from '@tiptap/core';
import { MarkdownManager } from '@tiptap/markdown';
import { StarterKit } from '@tiptap/starter-kit';
import { dialectHtml, markdownDialect } from './markdown-dialect.ts';

/** Where a link in a note may lead: the web, a mail, or a place in this notebook. */
const isAllowedUri = (url: string): boolean => /^(?:https?:\/\/|mailto:|leeway:)/i.test(url);

/** Letters that would open a block at the start of a line, where the writer only wanted the letters. */
const escapedStart = (line: string): string =>
  line
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+\s*$|-+\s*$)/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*)>/, '$1\\>')
    .replace(/^\s+/, '');

/** A part of the starter kit, to be changed before use. */
const part = (name: string): Node =>
  flattenExtensions([StarterKit]).find((extension) => extension.name === name) as Node;

/** Blank lines stay blank lines; the package would write `&nbsp;`, which no reader of a recap wants to see. */
const paragraph = part('paragraph').extend({
  renderMarkdown: (node, helpers) =>
    helpers
      .renderChildren(node.content ?? [])
      .split('\n')
      .map(escapedStart)
      .join('\n'),
});

/** Ctrl+Enter wraps up the session; it must not break the line as well. */
const hardBreak = part('hardBreak').extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
  },
});

/** What a note can hold. */
export const noteExtensions: AnyExtension[] = [
  StarterKit.configure({
    paragraph: false,
    hardBreak: false,
    underline: false,
    link: {
      openOnClick: false,
      isAllowedUri,
      shouldAutoLink: (url) => /^https?:\/\//.test(url),
      HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null },
    },
  }),
  paragraph,
  hardBreak,
];

const notation = new MarkdownManager({
  // It uses only the lexer and the defaults, which an instance has as well.
  marked: markdownDialect as unknown as NonNullable<
    ConstructorParameters<typeof MarkdownManager>[0]
  >['marked'] &
    object,
  extensions: noteExtensions,
});

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Undoes the package's entities: a note is read in other places than a browser. What would become one stays. */
const withoutEntities = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|amp(?!;#?\w+;));/g, (entity) => entities[entity] ?? entity);

Object.assign(notation, {
  escapeMarkdownSyntax: (text: string): string => withoutEntities(text).replace(/([\\`*_[\]~])/g, '\\$1'),
});

/** A document without a paragraph has no place for a caret. */
const emptyDocument: JSONContent = { type: 'doc', content: [{ type: 'paragraph' }] };

export const readMarkdown = (markdown: string): JSONContent =>
  markdown.trim() === '' ? emptyDocument : notation.parse(markdown);

export const writeMarkdown = (document: JSONContent): string => notation.serialize(document).trim();

const meaning = (markdown: string): string =>
  dialectHtml(markdown).replace(/\s+/g, ' ').replaceAll('> <', '><');

/**
 * Whether the editor can hold `markdown` without losing anything: it must read the same after a round trip.
 * Definitions of links are lost even where they read the same.
 */
export const isKeptByEditor = (markdown: string): boolean => {
  if (markdownDialect.lexer(markdown).some(({ type }) => type === 'def')) return false;
  return meaning(markdown) === meaning(writeMarkdown(readMarkdown(markdown)));
};
