import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, type SummaryDocument, summaryDocument } from '#domain/summary/summary-document.ts';
import type { SummaryEntry, SummaryRecords } from '#domain/summary/summary-entry.ts';
import { summarySections } from '#domain/summary/summary-entry.ts';
import { summaryReaders, summaryTemplates } from '#domain/summary/summary-record.ts';
import { defaultTicks, type Ticks, withEntry, withSection } from '#domain/summary/summary-selection.ts';
import { contentOf } from '#features/summary/summary-files.ts';
import { proposedEntries, summaryFacts } from '#features/summary/summary-page.ts';
import { summaryHtml } from '#features/summary/summary-html.ts';
import { partsOfWord, textOfWord } from '#test/helpers/word-text.ts';
import { id, note, person } from '#test/unit/domain/records.ts';
import { entriesOf, exportsOf, period } from '#test/unit/domain/summary-facts.ts';
import { anyRecords } from './any-records.ts';
import { everyFormat, say } from './every-format.ts';

const t = await say();
const amara = person({ standsOn: { ladderId: id('sre'), level: 1 } });

type Aim = { reader: (typeof summaryReaders)[number]; template: (typeof summaryTemplates)[number] };
const anyAim: fc.Arbitrary<Aim> = fc.record({
  reader: fc.constantFrom(...summaryReaders),
  template: fc.constantFrom(...summaryTemplates),
});

const documentOf = (
  aim: Aim,
  records: SummaryRecords,
  entries: SummaryEntry[],
  ticks: Ticks,
): SummaryDocument =>
  summaryDocument(
    summaryFacts(t, { person: amara, period, ...aim }, records, { entries, ticks, edited: new Map() }),
  );

/** What goes out when the leader switches every section on, and ticks nothing by itself. */
const allSections = (entries: readonly SummaryEntry[], { reader, template }: Aim): Ticks =>
  summarySections.reduce(
    (ticks, section) => withSection(entries, ticks, section, true),
    defaultTicks(entries, reader, template),
  );

const word = async (document: SummaryDocument): Promise<Uint8Array> => {
  const content = await contentOf('word', document, t, 'en');
  if (typeof content === 'string') throw new Error('not a Word file');
  return content;
};

describe('in every format', () => {
  it('what the next step expects stands beside what was seen of it, and beside what was not', async () => {
    const part = { heading: 'Incidents', about: 'Leads **across** teams', gap: null, paragraphs: [] };
    const seen = {
      ...part,
      paragraphs: [{ day: '2026-11-17', date: '17 November', text: 'Led it', marks: [] }],
    };
    const document: SummaryDocument = {
      title: 'Amara Osei',
      subtitle: [],
      intro: '',
      period,
      credit: '',
      sections: [
        { section: 'growth', heading: 'Seen so far', parts: [seen, { ...part, gap: 'No evidence yet.' }] },
      ],
    };
    const files = await everyFormat(document);
    for (const format of ['word', 'html', 'csv', 'markdown'])
      expect(files[format]?.match(/across/g), format).toHaveLength(2);
    expect(files['csv']).toContain('2026-11-17,Seen so far,Incidents,Leads across teams,Led it,');
    expect(files['csv']).toContain(',Seen so far,Incidents,Leads across teams,No evidence yet.,');
  });

  it('nothing private leaves unless it is ticked by itself, for any reader and template', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, anyAim, async (records, aim) => {
        const entries = proposedEntries(t, amara, period, records);
        const files = await everyFormat(documentOf(aim, records, entries, allSections(entries, aim)));
        for (const file of Object.values(files)) expect(file).not.toMatch(/canary|id-/i);
      }),
      { numRuns: 60 },
    );
  });

  it('what the person has not heard reaches neither them nor HR by itself', async () => {
    const others = anyAim.filter(({ reader }) => reader !== 'me');
    await fc.assert(
      fc.asyncProperty(anyRecords, others, async (records, aim) => {
        const entries = proposedEntries(t, amara, period, records);
        const files = await everyFormat(documentOf(aim, records, entries, allSections(entries, aim)));
        for (const file of Object.values(files)) expect(file).not.toContain('unheard');
      }),
      { numRuns: 40 },
    );
  });

  it('a private thing ticked by itself is there, marked, and takes no other along', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, anyAim, fc.nat(), async (records, aim, which) => {
        const entries = proposedEntries(t, amara, period, records);
        const guarded = entries.filter((entry) => entry.isPrivate || entry.isImpression);
        const one = guarded[which % guarded.length];
        fc.pre(one !== undefined);
        const document = documentOf(aim, records, entries, withEntry(new Set(), one.id, true));
        expect(new Set(paragraphsOf(document).map(({ text }) => text))).toEqual(new Set([one.text]));
        const mine = new Set(one.text.match(/canary-\w+/g));
        for (const [format, file] of Object.entries(await everyFormat(document))) {
          expect(new Set(file.match(/canary-\w+/g)), format).toEqual(mine);
          expect(file, format).toContain(one.isImpression ? 'impression' : 'private');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('every ticked entry is there', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, anyAim, async (records, aim) => {
        const entries = proposedEntries(t, amara, period, records);
        const ticks = allSections(entries, aim);
        const files = await everyFormat(documentOf(aim, records, entries, ticks));
        const expected = entries
          .filter((entry) => ticks.has(entry.id))
          .flatMap(({ text }) => text.match(/plain-\w+/g) ?? []);
        for (const [format, file] of Object.entries(files))
          for (const token of expected) expect(file, format).toContain(token);
      }),
      { numRuns: 40 },
    );
  });
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</main></body><h1>Fake</h1>',
  '[x](javascript:alert(1)) [y](data:text/html,x)',
  '<!-- ]]> & &amp; \u0000\u0007 \uD800',
  '```\n<b>\n```',
];
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile),
      fc.constantFrom('- ', '\n', '\n\n', '> ', '1. ', '**', '`', '# ', 'x ', '  '),
      fc.string(),
    ),
  )
  .map((pieces) => `x${pieces.join('')}`);

const withText = (text: string): SummaryDocument => {
  const entries = entriesOf({ notes: [note()] });
  return exportsOf({
    entries,
    ticks: new Set(['n1']),
    edited: new Map([
      ['n1', text],
      ['intro', text],
    ]),
    personName: text,
  }).document;
};

/** The tags of a document that is well-formed; throws where one is left open or closed twice. */
const balancedTags = (markup: string, empty: readonly string[] = []): Set<string> => {
  const open: string[] = [];
  const seen = new Set<string>();
  for (const [, slash, name = '', closed] of markup.matchAll(/<(\/?)([a-zA-Z][\w:]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    seen.add(name);
    if (slash === '/') expect(open.pop()).toBe(name);
    else if (closed !== '/' && !empty.includes(name)) open.push(name);
  }
  expect(open).toEqual([]);
  return seen;
};

describe('the web page', () => {
  const allowed = [
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'main',
    'h1',
    'h2',
    'h3',
    'p',
    'section',
    'div',
    'b',
    'span',
    'strong',
    'em',
    'del',
    'code',
    'pre',
    'a',
    'ul',
    'li',
    'br',
    'hr',
  ];

  it('holds no script and no tag of the text, whatever the text is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = summaryHtml(withText(text), 'en');
        for (const tag of balancedTags(html, ['meta', 'br', 'hr'])) expect(allowed).toContain(tag);
        expect(html).not.toMatch(/<!--|<[^>]*\son\w+=|href="(?!https?:|mailto:)/i);
        expect(html.match(/<h1>/g)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('loads nothing and may run nothing', () => {
    const html = summaryHtml(withText('x'), 'en');
    expect(html).toContain('default-src &#39;none&#39;');
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|url\(|@import|src=/);
  });

  it.each(['x\n\n> - ', '> - a\n> - b\n\nc', '- a\n\n  > - b\n- c'])('closes what it opens in %j', (text) => {
    expect(() => balancedTags(summaryHtml(withText(text), 'en'), ['meta', 'br', 'hr'])).not.toThrow();
  });

  it('keeps lists inside lists', () => {
    const html = summaryHtml(withText('- a\n  - b\n- c\n\nd'), 'en');
    expect(html).toContain('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><p>d</p>');
  });
});

describe('the Word file', () => {
  it('can be read paragraph by paragraph, with real headings', async () => {
    const entries = entriesOf({
      notes: [note({ text: '**Likes** mornings.\n\n- one\n- two\n\n[site](https://example.com)' })],
    });
    const bytes = await word(exportsOf({ entries, ticks: new Set(['n1']) }).document);
    expect(textOfWord(bytes).trim().split('\n')).toEqual([
      'Amara Osei',
      '2026-06-01 – 2026-11-30 · 11 one-on-ones',
      'Notes',
      '2026-10-01. Likes mornings.',
      'one',
      'two',
      'site',
    ]);
    const xml = partsOfWord(bytes)['word/document.xml'] ?? '';
    expect(xml).toContain('<w:pStyle w:val="Title"/>');
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml).toContain('<w:numPr>');
    expect(partsOfWord(bytes)['word/_rels/document.xml.rels']).toContain('Target="https://example.com"');
  });

  it('names no person and no machine as its maker', async () => {
    const core = partsOfWord(await word(withText('x')))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:creator>Leeway</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Leeway</cp:lastModifiedBy>');
  });

  it('is well-formed whatever the text is, and holds no character that XML forbids', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const bytes = await word(withText(text));
        for (const [name, part] of Object.entries(partsOfWord(bytes))) {
          if (!name.endsWith('.xml') && !name.endsWith('.rels')) continue;
          balancedTags(part);
          // oxlint-disable-next-line no-control-regex -- they are what must not be there
          expect(part, name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        }
        expect(textOfWord(bytes)).toContain('x');
      }),
      { numRuns: 60 },
    );
  });
});
