import type { TextBlock, TextRun } from '#ui/text-blocks.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is nothing but text wherever it stands in HTML. */
export const escapedHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const tags = [
  ['isCode', 'code'],
  ['isStruck', 'del'],
  ['isItalic', 'em'],
  ['isBold', 'strong'],
] as const;

const runHtml = (run: TextRun): string => {
  const text = escapedHtml(run.text).replaceAll('\n', '<br>');
  const styled = tags.reduce((html, [style, tag]) => (run[style] ? `<${tag}>${html}</${tag}>` : html), text);
  return run.href === undefined
    ? styled
    : `<a href="${escapedHtml(run.href)}" rel="noreferrer">${styled}</a>`;
};

const runsHtml = (runs: readonly TextRun[]): string => runs.map(runHtml).join('');

const blockHtml = ({ kind, isQuote, runs }: TextBlock, lead: string): string => {
  if (kind === 'rule') return '<hr>';
  if (kind === 'code') return `<pre>${escapedHtml(runs.map(({ text }) => text).join(''))}</pre>`;
  const words = kind === 'heading' ? `<strong>${runsHtml(runs)}</strong>` : runsHtml(runs);
  return `<p${isQuote ? ' class="quote"' : ''}>${lead}${words}</p>`;
};

const itemHtml = ({ marker, runs }: TextBlock): string =>
  marker === '•' ? `<li>${runsHtml(runs)}` : `<li class="own">${marker} ${runsHtml(runs)}`;

/** What must be closed, and opened, to get from lists of one depth to those of another. */
const between = (from: number, to: number): string =>
  from > to ? '</li></ul>'.repeat(from - to) : '<ul><li class="own">'.repeat(to - from);

/**
 * Blocks as HTML that can hold nothing but text, lists and outward links: every character of the text is escaped.
 * @param lead HTML put in front of the first words
 */
export const textHtml = (blocks: readonly TextBlock[], lead: string): string => {
  const [first] = blocks;
  const runsIn = first !== undefined && (first.kind === 'paragraph' || first.kind === 'heading');
  let html = runsIn || lead === '' ? '' : `<p>${lead}</p>`;
  let open = 0;
  blocks.forEach((block, at) => {
    // A quote stands outside of lists; an item in it still needs one of its own.
    const depth = block.isQuote ? Number(block.kind === 'item') : block.depth;
    if (block.kind === 'item') {
      html += depth <= open ? `${between(open, depth)}</li>` : `${between(open, depth - 1)}<ul>`;
      html += itemHtml(block);
    } else html += between(open, Math.min(open, depth)) + blockHtml(block, runsIn && at === 0 ? lead : '');
    open = block.kind === 'item' ? depth : Math.min(open, depth);
  });
  return html + between(open, 0);
};
