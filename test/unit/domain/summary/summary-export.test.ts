import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { containedMarkdown } from '#domain/text/markdown-safety.ts';
import { paragraphsOf } from '#domain/summary/summary-document.ts';
import { summarySections } from '#domain/summary/summary-entry.ts';
import { defaultTicks, staysHere, withSection } from '#domain/summary/summary-selection.ts';
import { feedback, id, item, note, point, recognition, session } from '#test/unit/domain/records.ts';
import { entriesOf, exportsOf } from '#test/unit/domain/summary-facts.ts';

const shared = entriesOf({ recognitions: [recognition()], notes: [note()] });
const all = (entries: readonly { id: string }[]) => new Set(entries.map((entry) => entry.id));

describe('the exported summary', () => {
  it('is a readable Markdown file', () => {
    const { markdown } = exportsOf({ entries: shared, ticks: all(shared) });
    expect(markdown).toBe(`# Amara Osei

2026-06-01 – 2026-11-30 · 11 one-on-ones

## What stood out

- **2026-11-18**

  Wrote the timeline the same night. Two teams changed their alerts.

## Notes

- **2026-10-01**

  Prefers mornings.
`);
  });

  it('is a small JSON file of a documented shape', () => {
    const { json } = exportsOf({ entries: shared, ticks: new Set(['n1']) });
    expect(JSON.parse(json)).toEqual({
      format: 'leeway-summary',
      version: 1,
      title: 'Amara Osei',
      subtitle: ['2026-06-01 – 2026-11-30', '11 one-on-ones'],
      intro: '',
      period: { from: '2026-06-01', to: '2026-11-30' },
      credit: '',
      sections: [
        {
          section: 'notes',
          heading: 'Notes',
          gaps: [],
          entries: [{ day: '2026-10-01', part: null, text: 'Prefers mornings.', marks: [] }],
        },
      ],
    });
  });

  it('holds the edited text, and drops an entry that was edited to nothing', () => {
    const edited = new Map([
      ['n1', 'Likes mornings.'],
      ['r1', '   '],
    ]);
    const { document, markdown, json } = exportsOf({ entries: shared, ticks: all(shared), edited });
    expect(document.sections.map(({ section }) => section)).toEqual(['notes']);
    for (const file of [markdown, json]) {
      expect(file).toContain('Likes mornings.');
      expect(file).not.toContain('Prefers');
      expect(file).not.toContain('timeline');
    }
  });

  it('marks private and impression entries in every format', () => {
    const entries = entriesOf({
      feedback: [feedback({ impression: 'Shy?' })],
      notes: [note({ visibility: 'private' })],
    });
    const { document, markdown, json } = exportsOf({ entries, ticks: all(entries) });
    const marks = paragraphsOf(document).map((one) => one.marks);
    expect(marks).toEqual([[], ['PRIVATE', 'IMPRESSION'], ['PRIVATE']]);
    expect(markdown).toContain('- **2026-08-10** *(PRIVATE, IMPRESSION)*');
    expect(markdown).toContain('- **2026-10-01** *(PRIVATE)*');
    expect(json.match(/PRIVATE/g)).toHaveLength(2);
  });

  it('holds no id, not even inside a mention', () => {
    const record = note({
      id: id('0190a5c0-note'),
      text: 'Ask [@Wen \\[w\\]](leeway:person/0190a5c0-7e57) and <leeway:person/0190a5c0-7e58>.',
    });
    const entries = entriesOf({ notes: [record] });
    const { markdown, json } = exportsOf({ entries, ticks: all(entries) });
    for (const file of [markdown, json]) {
      expect(file).toContain('Ask @Wen');
      expect(file).not.toMatch(/0190a5c0|leeway:/);
    }
  });
});

describe('text inside the Markdown file', () => {
  const markdownOf = (text: string) => {
    const entries = entriesOf({ notes: [note({ text: 'x' })] });
    return exportsOf({ entries, ticks: all(entries), edited: new Map([['n1', text]]) }).markdown;
  };
  const outline = (markdown: string) =>
    marked
      .lexer(markdown)
      .filter(({ type }) => type !== 'space')
      .map(({ type }) => type);
  const headings = (markdown: string) =>
    [...marked.parse(markdown, { async: false }).matchAll(/<h\d/g)].length;

  it.each([
    '# Fake heading',
    '> # Fake heading',
    '- # Fake heading',
    'Fake heading\n===',
    'Fake heading\n-',
    'Fake heading\n> ---',
    '```\nan open fence',
    ' ```\nx\n```\n# Fake heading\n<h1>',
    '- ```\n  x\n```\n# Fake heading',
    '~~~ `\n~~~\n# Fake heading',
    '```\nx\n   ```\n# Fake heading',
    '</li></ul><h1>Fake</h1>',
    '\\<h1>Fake</h1>',
    '<!-- the rest is gone',
    '***',
    'Fake heading\n- ',
    'See [Amara].\n\n[Amara]: /elsewhere',
  ])('cannot break out: %j', (text) => {
    const markdown = markdownOf(text);
    expect(outline(markdown)).toEqual(['heading', 'paragraph', 'heading', 'list']);
    const html = marked.parse(markdown, { async: false });
    expect(html.match(/<h\d/g)).toHaveLength(2);
    expect(html).not.toMatch(/<hr|<!--|href/);
  });

  it('closes a code fence that was left open, for readers less strict than ours', () => {
    expect(containedMarkdown('````js\nx\n```')).toEqual(['````js', 'x', '```', '````']);
  });

  it('keeps lists, emphasis, links and code that the leader wrote', () => {
    const text = '- **one**\n- two\n\n```sh\n# a comment <b>\n```\n\n[site](https://example.com)';
    const html = marked.parse(markdownOf(text), { async: false });
    for (const part of ['<strong>one</strong>', '# a comment &lt;b&gt;', 'href="https://example.com"'])
      expect(html).toContain(part);
  });

  it('stays in its list item whatever it is', () => {
    const piece = fc.constantFrom(
      '#',
      '##',
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '1. ',
      '```',
      '~~~',
      '`',
      '---',
      '===',
      '<h1>',
      '</ul>',
      '<!--',
      '\\',
      '[a]:',
      '*',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const markdown = markdownOf(`x${pieces.join('')}x`);
        expect(outline(markdown)).toEqual(['heading', 'paragraph', 'heading', 'list']);
        expect(headings(markdown)).toBe(2);
      }),
      { numRuns: 2000 },
    );
  });

  it('cannot break the title either', () => {
    fc.assert(
      fc.property(fc.string(), (personName) => {
        fc.pre(personName.trim() !== '');
        const { markdown } = exportsOf({ personName, entries: shared, ticks: all(shared) });
        expect(outline(markdown)).toEqual(['heading', 'paragraph', 'heading', 'list', 'heading', 'list']);
      }),
    );
  });
});

/** Every record says something only it says, so that one can search for it. */
const anyRecords = fc
  .record({
    sessions: fc.array(fc.constantFrom('held', 'skipped', 'planned'), { maxLength: 3 }),
    points: fc.array(fc.tuple(fc.constantFrom('open', 'discussed', 'dropped'), fc.nat(2)), { maxLength: 5 }),
    items: fc.array(
      fc.tuple(fc.constantFrom('open', 'kept', 'broken', 'dropped'), fc.constantFrom('me', 'them')),
      { maxLength: 4 },
    ),
    feedback: fc.array(
      fc.tuple(
        fc.constantFrom('observed', 'to-deliver', 'delivered', 'checked', 'dropped'),
        fc.constantFrom('to-me', 'to-them'),
      ),
      { maxLength: 4 },
    ),
    recognitions: fc.array(fc.constantFrom('to-speak', 'spoken', 'dropped'), { maxLength: 4 }),
    notes: fc.array(
      fc.tuple(
        fc.constantFrom('private', 'shared'),
        fc.constantFrom('impression', 'fact', null),
        fc.boolean(),
      ),
      { maxLength: 5 },
    ),
  })
  .map((all) => ({
    sessions: all.sessions.map((state, n) => session({ id: id(`id-s${n}`), state, notes: `[s${n}]` })),
    points: all.points.map(([state, of], n) =>
      point({ id: id(`id-p${n}`), state, sessionId: id(`id-s${of}`), text: `[p${n}]`, notes: `[pn${n}]` }),
    ),
    items: all.items.map(([state, owner], n) => item({ id: id(`id-i${n}`), state, owner, text: `[i${n}]` })),
    feedback: all.feedback.map(([state, direction], n) =>
      feedback({
        id: id(`id-f${n}`),
        state,
        direction,
        situation: `[f${n}]`,
        impression: `[impression${n}]`,
      }),
    ),
    recognitions: all.recognitions.map((state, n) =>
      recognition({ id: id(`id-r${n}`), state, act: `[r${n}]` }),
    ),
    notes: all.notes.map(([visibility, mark, inSession], n) =>
      note({
        id: id(`id-n${n}`),
        visibility,
        mark,
        text: `[n${n}]`,
        sessionId: inSession ? id('id-s0') : null,
      }),
    ),
  }));

describe('whatever the records are', () => {
  const tokens = (text: string) => text.match(/\[[a-z]+\d+\]/g) ?? [];
  const plain = (markdown: string) => markdown.replaceAll('\\', '');

  it('an export says exactly what the ticked entries say, and carries no id', () => {
    fc.assert(
      fc.property(anyRecords, fc.infiniteStream(fc.boolean()), (records, coins) => {
        const entries = entriesOf(records);
        const ticked = entries.filter(() => coins.next().value);
        const { markdown, json } = exportsOf({ entries, ticks: all(ticked) });
        const expected = ticked.flatMap(({ text }) => tokens(text)).sort();
        for (const file of [plain(markdown), json]) {
          expect(tokens(file).sort()).toEqual(expected);
          expect(file).not.toContain('id-');
        }
      }),
    );
  });

  it('nothing private and no impression leaves without its own tick, for any reader', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom('person', 'hr', 'me'), (records, reader) => {
        const entries = entriesOf(records);
        let ticks = defaultTicks(entries, reader, 'review');
        for (const section of summarySections) ticks = withSection(entries, ticks, section, true);
        const { markdown, json } = exportsOf({ entries, ticks });
        const secret = [
          ...records.feedback.map((_, n) => `[impression${n}]`),
          ...records.notes
            .filter((one) => one.visibility === 'private' || one.mark === 'impression')
            .map((one) => one.text),
        ];
        for (const file of [plain(markdown), json]) {
          for (const text of secret) expect(file).not.toContain(text);
          expect(file).not.toMatch(/PRIVATE|IMPRESSION/);
        }
      }),
    );
  });

  it('what the person has not heard reaches neither them nor HR by itself', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom('person', 'hr'), (records, reader) => {
        const entries = entriesOf(records);
        const { json } = exportsOf({ entries, ticks: defaultTicks(entries, reader, 'review') });
        const unheard = [
          ...records.feedback
            .filter(
              ({ state, direction }) =>
                direction === 'to-them' && (state === 'observed' || state === 'to-deliver'),
            )
            .map(({ situation }) => situation),
          ...records.recognitions.filter(({ state }) => state === 'to-speak').map(({ act }) => act),
        ];
        for (const text of unheard) expect(json).not.toContain(text);
      }),
    );
  });

  it('each entry either goes out or is listed as staying, never both', () => {
    fc.assert(
      fc.property(anyRecords, fc.infiniteStream(fc.boolean()), (records, coins) => {
        const entries = entriesOf(records);
        const ticks = all(entries.filter(() => coins.next().value));
        const left = staysHere(entries, ticks).flatMap((group) => group.entries.map((entry) => entry.id));
        expect([...left, ...ticks].sort()).toEqual(entries.map((entry) => entry.id).sort());
      }),
    );
  });
});
