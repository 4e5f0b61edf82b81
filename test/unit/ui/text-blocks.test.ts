import { describe, expect, it } from 'vitest';
import { plainText, type TextBlock, textBlocks } from '#ui/text-blocks.ts';

const runs = (markdown: string) => textBlocks(markdown).flatMap((block) => block.runs);
const shape = ({ kind, depth, marker, isQuote }: TextBlock) =>
  [kind, depth, marker, isQuote ? 'quote' : ''].filter((part) => part !== '').join(' ');

describe('Markdown as blocks of styled text', () => {
  it('knows paragraphs, lists in lists, quotes, code and rules', () => {
    const markdown = '# a\n\nb\n\n- c\n  - d\n- [x] e\n\n3. f\n4. g\n\n> h\n\n```\ni\n```\n\n---';
    expect(textBlocks(markdown).map(shape)).toEqual([
      'heading 0',
      'paragraph 0',
      'item 1 •',
      'item 2 •',
      'item 1 ☑',
      'item 1 3.',
      'item 1 4.',
      'paragraph 1 quote',
      'code 0',
      'rule 0',
    ]);
  });

  it('keeps styles inside each other', () => {
    expect(runs('**two _three_** ~~four~~ `5`').filter(({ text }) => text.trim() !== '')).toEqual([
      { isBold: true, text: 'two ' },
      { isBold: true, isItalic: true, text: 'three' },
      { isStruck: true, text: 'four' },
      { isCode: true, text: '5' },
    ]);
  });

  it('leads to the web or a mail, and nowhere else', () => {
    expect(
      runs('[a](https://example.com) [b](javascript:alert) [c](leeway:person/1) [d](file:///etc)').filter(
        ({ text }) => text.trim() !== '',
      ),
    ).toEqual([{ href: 'https://example.com', text: 'a' }, { text: 'b' }, { text: 'c' }, { text: 'd' }]);
  });

  it('takes raw HTML for text, and shows what a page would show for an entity', () => {
    expect(plainText(textBlocks('<b>x</b> &amp; &#39;y&#x27; &lt;'))).toBe("<b>x</b> & 'y' <");
    expect(plainText(textBlocks('`&amp;`'))).toBe('&amp;');
  });

  it('says a picture by its words, and a table row by row', () => {
    expect(plainText(textBlocks('![the graph](https://example.com/x.png)'))).toBe('the graph');
    expect(plainText(textBlocks('| a | b |\n|---|---|\n| 1 | 2 |'))).toBe('a | b\n1 | 2');
  });
});
