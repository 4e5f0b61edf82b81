import type { Token, Tokens } from 'marked';
import { markdownDialect } from './markdown-dialect.ts';

/** A stretch of text in one style. */
export type TextRun = {
  text: string;
  isBold?: boolean;
  isItalic?: boolean;
  isStruck?: boolean;
  isCode?: boolean;
  /** Only to the web or a mail. */
  href?: string;
};

/** One paragraph-like piece of a text, in the order it is read. */
export type TextBlock = {
  kind: 'paragraph' | 'heading' | 'item' | 'code' | 'rule';
  /** How deep inside quotes and lists it stands; 0 is outside. */
  depth: number;
  isQuote: boolean;
  /** What stands before an item: '•', '1.', '☐' or '☑'; '' for all else, also for an item's further paragraphs. */
  marker: string;
  runs: TextRun[];
};

type Place = Pick<TextBlock, 'depth' | 'isQuote'>;
type Style = Omit<TextRun, 'text'>;

/**
 * Markdown as blocks of styled text, for files that are not Markdown. Raw HTML stays text, images are their words, and
 * a link leads to the web or a mail or nowhere.
 */
export const textBlocks = (markdown: string): TextBlock[] =>
  markdownDialect.lexer(markdown).flatMap((token) => blocksOf(token, { depth: 0, isQuote: false }));

/** The words of blocks without any style, a line each. */
export const plainText = (blocks: readonly TextBlock[]): string =>
  blocks
    .map(({ marker, runs }) => `${marker === '' ? '' : `${marker} `}${runs.map(({ text }) => text).join('')}`)
    .join('\n');

const block = (kind: TextBlock['kind'], place: Place, runs: TextRun[], marker = ''): TextBlock => ({
  kind,
  ...place,
  marker,
  runs,
});

const blocksOf = (token: Token, place: Place): TextBlock[] => {
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'heading':
      return [block('heading', place, inline(token))];
    case 'hr':
      return [block('rule', place, [])];
    case 'code':
      return [block('code', place, [{ text: (token as Tokens.Code).text, isCode: true }])];
    case 'blockquote':
      return ((token as Tokens.Blockquote).tokens ?? []).flatMap((inside) =>
        blocksOf(inside, { depth: place.depth + 1, isQuote: true }),
      );
    case 'list':
      return (token as Tokens.List).items.flatMap((item, at) =>
        itemBlocks(item, markerOf(token as Tokens.List, item, at), place),
      );
    case 'table':
      return tableRows(token as Tokens.Table).map((runs) => block('paragraph', place, runs));
    default:
      return [block('paragraph', place, inline(token))];
  }
};

const markerOf = (list: Tokens.List, item: Tokens.ListItem, at: number): string => {
  if (item.task) return item.checked ? '☑' : '☐';
  return list.ordered ? `${Number(list.start || 1) + at}.` : '•';
};

const itemBlocks = (item: Tokens.ListItem, marker: string, place: Place): TextBlock[] => {
  const inside = { ...place, depth: place.depth + 1 };
  const blocks = item.tokens
    .filter(({ type }) => type !== 'checkbox')
    .flatMap((token) => blocksOf(token, inside));
  const [first, ...rest] = blocks;
  if (first === undefined || first.marker !== '' || first.kind === 'code')
    return [block('item', inside, [], marker), ...blocks];
  return [{ ...first, kind: 'item', marker }, ...rest];
};

const tableRows = ({ header, rows }: Tokens.Table): TextRun[][] =>
  [header, ...rows].map((cells) =>
    cells.flatMap(({ tokens }, at) => [...(at === 0 ? [] : [{ text: ' | ' }]), ...runsOf(tokens, {})]),
  );

const inline = (token: Token): TextRun[] =>
  'tokens' in token && token.tokens !== undefined
    ? runsOf(token.tokens, {})
    : [{ text: 'text' in token ? String(token.text) : token.raw }];

const runsOf = (tokens: readonly Token[], style: Style): TextRun[] =>
  tokens.flatMap((token) => runOf(token, style));

const runOf = (token: Token, style: Style): TextRun[] => {
  const inside = 'tokens' in token ? (token.tokens ?? []) : [];
  switch (token.type) {
    case 'strong':
      return runsOf(inside, { ...style, isBold: true });
    case 'em':
      return runsOf(inside, { ...style, isItalic: true });
    case 'del':
      return runsOf(inside, { ...style, isStruck: true });
    case 'codespan':
      return [{ ...style, text: (token as Tokens.Codespan).text, isCode: true }];
    case 'br':
      return [{ ...style, text: '\n' }];
    case 'link':
      return runsOf(inside, isOutside(token.href) ? { ...style, href: String(token.href) } : style);
    case 'checkbox':
      return [];
    default:
      return inside.length > 0
        ? runsOf(inside, style)
        : [{ ...style, text: withoutEntities('text' in token ? String(token.text) : token.raw) }];
  }
};

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** What a page would show: the parser leaves entities to the browser, and these files have none. */
const withoutEntities = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (entity, hex, decimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? entity;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });

const isOutside = (href: unknown): boolean =>
  typeof href === 'string' && /^(?:https?:\/\/|mailto:)/i.test(href);
