const ownLink = /\[((?:[^[\]\\]|\\.)*)\]\(\s*<?leeway:[^)\s]*\s*\)/gi;
const ownAddress = /<?\bleeway:[\w/.:-]+>?/gi;

/**
 * Markdown in which a mention, `[@Wen](leeway:person/ID)`, is only its words. Every text that leaves the program
 * goes through here, because an id is nobody else's business.
 */
export const withoutMentionLinks = (markdown: string): string =>
  markdown.replace(ownLink, '$1').replace(ownAddress, '');
