import { withoutMentionLinks } from './mention.ts';

/** The words of Markdown on one line, without its marks; for a glance, never for export. */
export const plainWords = (markdown: string): string =>
  withoutMentionLinks(markdown)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+]|\d{1,9}[.)]|>|#{1,6})\s+(?:\[[ x]\]\s+)?/gim, '')
    .replace(/(\*\*|__|~~|`+)(?=\S)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([\\`*_[\]<>#|~&!.+-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
