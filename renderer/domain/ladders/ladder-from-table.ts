import { expectationsFrom } from './expectation-text.ts';
import { maxLevels } from './ladder.ts';
import { type DraftSkill, type LadderDraft, maxExpectationsOfSkill, maxSkills } from './ladder-draft.ts';
import { bad, good, inShort, type LadderFault, type Outcome } from './ladder-fault.ts';

/** A parsed table: its rows of cells, the first one the header, and the line in the file each row begins at. */
export type Table = { rows: readonly (readonly string[])[]; lines?: readonly number[] };

const maxRows = 20_000;
const maxRoles = 300;
const maxCell = 8000;

/** What a column may be called, in small letters without blanks and marks. The Government framework's names come first. */
const aliases = {
  role: ['role', 'rolename', 'ladder', 'job', 'jobfamily', 'jobtitle', 'track'],
  roleAbout: ['roledescription'],
  skill: ['skillname', 'skill', 'competency', 'competence', 'capability', 'theme'],
  group: ['group', 'skillgroup', 'category', 'area'],
  skillAbout: ['skilldescription'],
  level: ['rolelevel', 'level', 'step', 'grade', 'skilllevel', 'proficiency'],
  levelAbout: ['roleleveldescription', 'leveldescription'],
  proficiency: ['skilllevel', 'proficiency'],
  text: ['skillleveldescription', 'expectation', 'expectations', 'description', 'behaviour', 'behavior'],
  licence: ['licence', 'license'],
  attribution: ['attribution', 'source', 'author'],
} as const;
type Column = keyof typeof aliases;

/** The four proficiencies of the Government framework, lowest first; also as columns of their own. */
const proficiencies = ['awareness', 'working', 'practitioner', 'expert'] as const;

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

type Columns = ReadonlyMap<string, number>;

const columnsOf = (header: readonly string[]): Columns =>
  new Map(header.map((name, at) => [bare(name), at] as const).toReversed());

/** Where a column stands; `null` when the table has none by any of its names. A column serves one purpose only. */
const placeOf = (columns: Columns, column: Column, taken: readonly (number | null)[] = []): number | null => {
  for (const name of aliases[column]) {
    const at = columns.get(name);
    if (at !== undefined && !taken.includes(at)) return at;
  }
  return null;
};

type Row = {
  line: number;
  role: string;
  roleAbout: string;
  skill: string;
  group: string;
  skillAbout: string;
  level: string;
  levelAbout: string;
  text: string;
  licence: string;
  attribution: string;
};

type Shape = { cell: (row: readonly string[], column: Column) => string; wide: readonly number[] | null };

/** Which cell means what. The four proficiencies as columns make one row into four. */
const shapeOf = (header: readonly string[]): Shape | LadderFault => {
  const columns = columnsOf(header);
  const wide = proficiencies.map((one) => columns.get(one) ?? -1);
  const isWide = wide.every((at) => at >= 0);
  const level = placeOf(columns, 'level');
  const places = new Map<Column, number | null>([
    ['level', isWide ? null : level],
    ['proficiency', placeOf(columns, 'proficiency', [level])],
    ...(
      [
        'role',
        'roleAbout',
        'skill',
        'group',
        'skillAbout',
        'levelAbout',
        'text',
        'licence',
        'attribution',
      ] as const
    ).map((column) => [column, placeOf(columns, column)] as const),
  ]);
  const needed: readonly Column[] = isWide ? ['skill'] : ['skill', 'level', 'text'];
  const missing = needed.filter((column) => places.get(column) === null);
  if (missing.length > 0) {
    const known = missing.map((column) => (column === 'text' ? 'expectation' : column)).join(', ');
    return { code: 'no-columns', path: [], line: 1, found: inShort(header.join(', ')), known };
  }
  return {
    wide: isWide ? wide : null,
    cell: (row, column) => row[places.get(column) ?? -1]?.trim() ?? '',
  };
};

const rowsOf = ({ rows, lines }: Table, { cell, wide }: Shape): Row[] =>
  rows.slice(1).flatMap((row, at): Row[] => {
    if (row.every((one) => one.trim() === '')) return [];
    const shared = {
      line: lines?.[at + 1] ?? at + 2,
      role: cell(row, 'role'),
      roleAbout: cell(row, 'roleAbout'),
      skill: cell(row, 'skill'),
      group: cell(row, 'group'),
      skillAbout: cell(row, 'skillAbout'),
      levelAbout: cell(row, 'levelAbout'),
      licence: cell(row, 'licence'),
      attribution: cell(row, 'attribution'),
    };
    if (wide !== null)
      return wide.flatMap((place, step) => {
        const text = row[place]?.trim() ?? '';
        return text === '' ? [] : [{ ...shared, level: proficiencies[step] ?? '', text }];
      });
    const proficiency = cell(row, 'proficiency');
    const words = cell(row, 'text');
    return [
      { ...shared, level: cell(row, 'level'), text: proficiency === '' ? words : `${proficiency}: ${words}` },
    ];
  });

const faultsOf = (rows: readonly Row[]): LadderFault[] =>
  rows.flatMap((row): LadderFault[] => {
    const place = { path: [], line: row.line };
    const long = [row.text, row.skillAbout, row.roleAbout, row.levelAbout].some(
      (cell) => cell.length > maxCell,
    );
    const longName = [row.role, row.skill, row.level].find((name) => name.length > 120);
    return [
      ...(row.skill === '' ? [{ ...place, code: 'missing' as const, found: 'skill' }] : []),
      ...(row.level === '' ? [{ ...place, code: 'missing' as const, found: 'level' }] : []),
      ...(long ? [{ ...place, code: 'too-long' as const, known: String(maxCell) }] : []),
      ...(longName === undefined
        ? []
        : [{ ...place, code: 'too-long' as const, known: '120', found: inShort(longName) }]),
    ];
  });

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** The steps in order: by number where all have one, by the four proficiencies where all are those, else as they first appear. */
export const stepsInOrder = (levels: readonly string[]): string[] => {
  const found = unique(levels);
  const numbers = found.map((level) => Number(/^\D{0,12}(\d{1,4})\b/.exec(level)?.[1] ?? Number.NaN));
  const known = found.map((level) => proficiencies.findIndex((one) => one === bare(level)));
  const rank = (places: readonly number[]) =>
    found
      .map((level, at) => ({ level, place: places[at] ?? 0 }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ level }) => level);
  if (numbers.every(Number.isFinite) && new Set(numbers).size === found.length) return rank(numbers);
  return known.every((place) => place >= 0) ? rank(known) : found;
};

/** Whose words these are, where the columns are those of the UK Government's file. */
const governmentTerms = {
  licence: 'OGL-UK-3.0',
  attribution:
    'Government Digital and Data Profession Capability Framework, ddat-capability-framework.service.gov.uk. Contains public sector information licensed under the Open Government Licence v3.0, nationalarchives.gov.uk/doc/open-government-licence/version/3. © Crown copyright.',
} as const;

const isGovernments = (header: readonly string[]): boolean => {
  const columns = columnsOf(header);
  return (
    (columns.has('rolelevel') && columns.has('skillleveldescription')) ||
    (columns.has('skilldescription') && proficiencies.every((one) => columns.has(one)))
  );
};

const ladderOf = (name: string, rows: readonly Row[], isFromGovernment: boolean): LadderDraft => {
  const steps = stepsInOrder(rows.map(({ level }) => level));
  const first = (column: 'roleAbout' | 'licence' | 'attribution') =>
    rows.find((row) => row[column] !== '')?.[column].slice(0, 2000) ?? '';
  const terms = isFromGovernment
    ? governmentTerms
    : { licence: first('licence'), attribution: first('attribution') };
  return {
    name,
    about: first('roleAbout'),
    source: 'csv',
    ...terms,
    levels: steps.map((step) => ({
      name: step,
      summary: rows.find((row) => row.level === step && row.levelAbout !== '')?.levelAbout ?? '',
    })),
    skills: [...Map.groupBy(rows, ({ skill }) => skill)].map(([skill, of]) => skillOf(skill, of, steps)),
  };
};

const skillOf = (name: string, rows: readonly Row[], steps: readonly string[]): DraftSkill => ({
  name,
  group: rows.find(({ group }) => group !== '')?.group.slice(0, 120) ?? '',
  about: rows.find(({ skillAbout }) => skillAbout !== '')?.skillAbout ?? '',
  expectations: rows.flatMap((row) =>
    expectationsFrom(row.text).map((one) => ({ level: steps.indexOf(row.level) + 1, ...one })),
  ),
});

/** What one role would bring that is more than a ladder may have. */
const tooMuch = ({ name, levels, skills }: LadderDraft): LadderFault[] => {
  const over = (path: string, most: number): LadderFault => ({
    code: 'too-many',
    path: [inShort(name), path],
    known: String(most),
  });
  return [
    ...(levels.length > maxLevels ? [over('level', maxLevels)] : []),
    ...(skills.length > maxSkills ? [over('skill', maxSkills)] : []),
    ...(skills.some(({ expectations }) => expectations.length > maxExpectationsOfSkill)
      ? [over('expectation', maxExpectationsOfSkill)]
      : []),
  ];
};

/**
 * One ladder for each role in a table of role, skill, level and expectation. Rows without a role belong to a ladder called
 * `unnamed`. Everything wrong is told at once, by its line. Source of the columns: the "Role content" and "Skill description
 * content" files of ddat-capability-framework.service.gov.uk/download.
 */
export const laddersFromTable = (table: Table, unnamed: string): Outcome<LadderDraft[]> => {
  const [header] = table.rows;
  if (header === undefined) return bad({ code: 'no-rows', path: [] });
  if (table.rows.length > maxRows) return bad({ code: 'too-many', path: [], known: String(maxRows) });
  const shape = shapeOf(header);
  if ('code' in shape) return bad(shape);
  const rows = rowsOf(table, shape);
  if (rows.length === 0) return bad({ code: 'no-rows', path: [] });
  const faults = faultsOf(rows);
  if (faults.length > 0) return bad(...faults);
  const byRole = Map.groupBy(rows, ({ role }) => role || unnamed);
  if (byRole.size > maxRoles) return bad({ code: 'too-many', path: ['role'], known: String(maxRoles) });
  const isFromGovernment = isGovernments(header);
  const ladders = [...byRole].map(([role, of]) => ladderOf(role, of, isFromGovernment));
  const over = ladders.flatMap(tooMuch);
  return over.length > 0 ? bad(...over) : good(ladders);
};
