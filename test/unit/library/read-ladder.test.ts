import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladderCsv } from '#domain/ladders/ladder-csv.ts';
import { ladderDraftSchema } from '#domain/ladders/ladder-draft.ts';
import { stepsInOrder } from '#domain/ladders/ladder-from-table.ts';
import { ladderJson } from '#domain/ladders/ladder-json.ts';
import { decodeText } from '#import/decode-text.ts';
import { readLadders } from '#features/library/read-ladder.ts';
import { anyDraft } from '#test/unit/domain/ladder-drafts.ts';

const read = (name: string, text: string) => readLadders(name, text, 'Unnamed');

const found = async (name: string, text: string) => {
  const outcome = await read(name, text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
};

const faults = async (name: string, text: string) => {
  const outcome = await read(name, text);
  return outcome.ok ? [] : outcome.faults;
};

/** In the shape of a job family file of Financial-Times/engineering-progression, in our own words. */
const family = `name: Engineering
summary: >
  Competencies for engineers
  in one team at the Financial Times.
googleSheetId: none
levels:
  - id: junior
    name: Junior Engineer
  - id: engineer
    name: Engineer
themes:
  - id: technical
    name: Technical
  - id: talk
    name: Communication
    summary: |
      Says what was meant
      and listens.
competencies:
  - id: fb43098c-588c-421c-b87a-92b0bfd2ad7c
    level: engineer
    theme: technical
    summary: |
      Finds the cause of a fault
      before changing the code.
    proficiency: Working knowledge
    examples:
      - Writes down what was ruled out
    supportingUrls:
      - label: Debugging
        url: https://example.org/debugging
  - id: 5a7a1356-86cd-49b4-8fae-7431837986c9
    level: junior
    theme: talk
    summary: |
      1. Asks early.
      2. Says when it is done.
    proficiency: Awareness
`;

describe('a job family of the Financial Times', () => {
  it('becomes a ladder: levels are steps, themes skills, competencies expectations', async () => {
    const [ladder] = await found('engineering.yml', family);
    expect(ladder).toMatchObject({
      name: 'Engineering',
      about: 'Competencies for engineers in one team at the Financial Times.',
      source: 'engineering-progression',
      licence: 'MIT',
      levels: [{ name: 'Junior Engineer' }, { name: 'Engineer' }],
    });
    expect(ladder?.skills).toEqual([
      {
        name: 'Technical',
        group: '',
        about: '',
        expectations: [
          {
            level: 2,
            text: 'Finds the cause of a fault before changing the code. (Working knowledge)',
            examples: ['Writes down what was ruled out', 'Debugging: https://example.org/debugging'],
          },
        ],
      },
      {
        name: 'Communication',
        group: '',
        about: 'Says what was meant and listens.',
        expectations: [
          { level: 1, text: '1. Asks early.\n2. Says when it is done. (Awareness)', examples: [] },
        ],
      },
    ]);
  });

  it('keeps the notice that its licence asks for, and claims nothing of a file that names nobody', async () => {
    const [theirs] = await found('a.yaml', family);
    expect(theirs?.attribution).toMatch(/^Copyright \(c\) 2019 Financial Times/);
    expect(theirs?.attribution).toContain('shall be included in all copies');
    const [other] = await found('a.yaml', family.replace('at the Financial Times', 'at home'));
    expect([other?.licence, other?.attribution]).toEqual(['', '']);
  });

  it.each([
    ['a level that is not there', family.replace('level: engineer', 'level: staff'), 'unknown-level', 21],
    ['a theme that is not there', family.replace('theme: technical', 'theme: tech'), 'unknown-theme', 22],
    ['a level without a name', family.replace('    name: Junior Engineer\n', ''), 'missing', 7],
    ['two levels of one id', family.replace('id: engineer', 'id: junior'), 'repeated', 9],
    ['a key said twice', `${family}\nname: Again\n`, 'repeated-key', 40],
    ['broken YAML', family.replace('  - id: talk', '  - id: "talk'), 'not-yaml', undefined],
    ['an anchor', `${family}\nx: &a [1]\ny: *a\n`, 'forbidden-key', undefined],
    ['a name that is no text', family.replace('name: Engineering', 'name: [a]'), 'not-text', 1],
    ['another kind of file', 'name: x\nlevels: 3\n', 'not-a-list', undefined],
    ['only words', 'hello', 'not-a-ladder', undefined],
  ])('says what is wrong and where: %s', async (_, text, code, line) => {
    const [first] = (await faults('x.yml', text)).filter((fault) => fault.code === code);
    expect(first?.code).toBe(code);
    if (line !== undefined) expect(first?.line).toBe(line);
  });
});

const government = [
  'Role Family,Role,Role description,Role Level,Role level description,Skill name,Skill description,Skill Level,Skill level description,Role type',
  'IT operations,Incident manager,Runs incidents,Associate,Learns it,Ownership,Holding on,Working,"You can:\n- say what happened\n- say what comes next",Standard',
  'IT operations,Incident manager,Runs incidents,Senior,Leads it,Ownership,Holding on,Expert,You can lead others,Standard',
  'Data,Data engineer,Moves data,Engineer,Does it,Modelling,Shapes,Working,You can model,Standard',
].join('\r\n');

describe('a table', () => {
  it('of the UK Government’s role content becomes one ladder a role, with its licence', async () => {
    const ladders = await found('roles.csv', government);
    expect(ladders.map(({ name }) => name)).toEqual(['Incident manager', 'Data engineer']);
    expect(ladders[0]).toMatchObject({
      about: 'Runs incidents',
      licence: 'OGL-UK-3.0',
      levels: [
        { name: 'Associate', summary: 'Learns it' },
        { name: 'Senior', summary: 'Leads it' },
      ],
      skills: [
        {
          name: 'Ownership',
          about: 'Holding on',
          expectations: [
            { level: 1, text: 'Working: You can:', examples: ['say what happened', 'say what comes next'] },
            { level: 2, text: 'Expert: You can lead others', examples: [] },
          ],
        },
      ],
    });
  });

  it('of the UK Government’s skill descriptions has the four proficiencies as steps', async () => {
    const [ladder] = await found(
      'skills.csv',
      'Skill name,Skill description,Awareness,Working,Practitioner,Expert\nTesting,About,a,b,,d\n',
    );
    expect(ladder?.levels.map(({ name }) => name)).toEqual(['awareness', 'working', 'expert']);
    expect(ladder?.skills[0]?.expectations.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 a',
      '2 b',
      '3 d',
    ]);
  });

  it.each([
    ['commas', 'role,skill,level,expectation\nDev,Code,1,Reads it\n'],
    ['semicolons and a byte order mark', '\uFEFFRole;Skill;Level;Expectation\r\nDev;Code;1;Reads it\r\n'],
    ['tabs and other names', 'Job title\tCompetency\tGrade\tBehaviour\nDev\tCode\t1\tReads it\n'],
    ['quotes and blank rows', '"role","skill","level","expectation"\n\n"Dev","Code","1","Reads it"\n,,,\n'],
  ])('is understood with %s', async (_, text) => {
    const [ladder] = await found('t.csv', text);
    expect(ladder).toMatchObject({
      name: 'Dev',
      levels: [{ name: '1' }],
      skills: [{ name: 'Code', expectations: [{ level: 1, text: 'Reads it', examples: [] }] }],
    });
  });

  it('puts steps in order: by number, by proficiency, else as they appear', () => {
    expect(stepsInOrder(['Level 10', 'Level 2'])).toEqual(['Level 2', 'Level 10']);
    expect(stepsInOrder(['Expert', 'Awareness', 'Working'])).toEqual(['Awareness', 'Working', 'Expert']);
    expect(stepsInOrder(['Senior', 'Junior', 'Senior'])).toEqual(['Senior', 'Junior']);
  });

  it.each([
    ['no column for the skill', 'role,level,expectation\nDev,1,x\n', 'no-columns', 1],
    ['nothing below the header', 'role,skill,level,expectation\n', 'no-rows', undefined],
    ['a row without a skill', 'role,skill,level,expectation\nDev,"a\nb",1,x\nDev,,1,x\n', 'missing', 4],
    ['quotes that never end', 'role,skill,level,expectation\nDev,"Code,1,x\n', 'not-csv', undefined],
    [
      'too many steps',
      `skill,level,expectation\n${Array.from({ length: 21 }, (_, n) => `a,${n},x`).join('\n')}`,
      'too-many',
      undefined,
    ],
  ])('says what is wrong and where: %s', async (_, text, code, line) => {
    const [first] = await faults('t.csv', text);
    expect(first?.code).toBe(code);
    if (line !== undefined) expect(first?.line).toBe(line);
  });
});

describe('Leeway’s own file', () => {
  it('brings back every ladder word for word, licence and attribution with it', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (draft) => {
        expect(await found('x.json', ladderJson(draft))).toEqual([{ ...draft, source: 'leeway-json' }]);
      }),
    );
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['another program’s', '{"a":1}', 'not-leeway'],
    ['a newer one', '{"format":"leeway-ladder","version":2,"ladder":{}}', 'newer'],
    ['a field too many', ladderJsonWith({ surprise: 1 }), 'wrong'],
    ['an expectation for a step that is not there', ladderJsonWith({ levels: [] }), 'missing'],
    ['a prototype', '{"format":"leeway-ladder","__proto__":{"polluted":true}}', 'forbidden-key'],
    ['nothing', '  ', 'empty'],
    ['too deep', '['.repeat(100_000), 'not-json'],
    ['deep', `{"format":"leeway-ladder","a":${'['.repeat(50)}${']'.repeat(50)}}`, 'too-deep'],
    ['too big', `{"a":"${'x'.repeat(5_000_001)}"}`, 'too-big'],
  ])('is refused as a whole when it is not sound: %s', async (_, text, code) => {
    expect((await faults('x.json', text))[0]?.code).toBe(code);
  });

  it('comes back as a table too, where every step and skill has something to say', async () => {
    const word = fc.stringMatching(/^[A-Za-z][a-z,;"]{0,12}$/);
    const drafts = fc.record({
      names: fc.uniqueArray(word, { minLength: 2, maxLength: 6 }),
      steps: fc.integer({ min: 1, max: 3 }),
      text: word,
    });
    await fc.assert(
      fc.asyncProperty(drafts, async ({ names, steps, text }) => {
        const levels = names.slice(0, steps).map((name) => ({ name: `${name} step`, summary: '' }));
        const skills = names.map((name) => ({
          name,
          group: 'All',
          about: '',
          expectations: levels.map((_, at) => ({ level: at + 1, text, examples: [text] })),
        }));
        const draft = {
          name: 'R',
          about: '',
          source: 'csv' as const,
          licence: 'MIT',
          attribution: 'Us, "all"',
          levels,
          skills,
        };
        expect(await found('x.csv', ladderCsv(draft))).toEqual([draft]);
      }),
    );
  });
});

function ladderJsonWith(over: object): string {
  const ladder = {
    name: 'A',
    about: '',
    licence: '',
    attribution: '',
    levels: [{ name: 'One', summary: '' }],
    skills: [],
  };
  return JSON.stringify({ format: 'leeway-ladder', version: 1, ladder: { ...ladder, ...over } });
}

describe('whatever lies in a file', () => {
  const names = fc.constantFrom('x.yml', 'x.json', 'x.csv', '');
  const keys = fc.constantFrom(
    'name',
    'levels',
    'themes',
    'competencies',
    '__proto__',
    'constructor',
    'level',
    'id',
  );
  const parts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    keys.map((key) => `${key}: `),
    keys.map((key) => `"${key}":`),
    fc.constantFrom(
      '\n',
      '  - ',
      '[',
      '{',
      '}',
      ']',
      ',',
      '"',
      '&a ',
      '*a',
      '!!js/function ',
      '<<: ',
      '---\n',
      'skill,level,expectation\n',
    ),
  );

  it('neither breaks the reader nor reaches into the program, and what is accepted is a sound ladder', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.array(parts, { maxLength: 60 }), async (name, pieces) => {
        const outcome = await read(name, pieces.join(''));
        if (outcome.ok)
          for (const ladder of outcome.value) expect(ladderDraftSchema.safeParse(ladder).success).toBe(true);
        else expect(outcome.faults.length).toBeGreaterThan(0);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('stays a file when one place of a good one is spoilt', async () => {
    const spoilt = fc.tuple(fc.nat(family.length), fc.string({ unit: 'binary', maxLength: 6 }), fc.nat(8));
    await fc.assert(
      fc.asyncProperty(spoilt, async ([at, junk, cut]) => {
        const outcome = await read('x.yml', family.slice(0, at) + junk + family.slice(at + cut));
        if (outcome.ok) expect(ladderDraftSchema.safeParse(outcome.value[0]).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is refused where its keys would reach into the program', async () => {
    const yaml = `${family}\n__proto__:\n  polluted: true\n`;
    expect((await faults('x.yml', yaml))[0]?.code).toBe('forbidden-key');
    expect('polluted' in {}).toBe(false);
  });

  it('is read in the encodings that spreadsheets write', () => {
    const bytes = (...codes: number[]) => Uint8Array.from(codes);
    expect(decodeText(new TextEncoder().encode('Jürgen'))).toBe('Jürgen');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('A');
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0x00))).toBe('A');
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0x41))).toBe('A');
    expect(decodeText(bytes(0x4a, 0xfc, 0x72))).toBe('Jür');
  });
});
