import { maxLevels } from './ladder.ts';
import { type DraftSkill, type LadderDraft, maxSkills } from './ladder-draft.ts';
import { bad, good, inShort, type LadderFault, type Outcome, type Path } from './ladder-fault.ts';
import { isFields } from './plain-value.ts';

const maxText = 4000;
const maxCompetencies = 3000;
const maxExamples = 50;

type Fields = Record<string, unknown>;
type Tell = (fault: LadderFault) => void;

/** Words of a file as one paragraph, whatever lines they were wrapped in; a numbered list keeps its lines. */
const paragraph = (words: string): string =>
  words
    .trim()
    .split(/\s*\n\s*(?=\d{1,2}[.)] )/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n');

/** A text that must be there. What is wrong with it is told, and '' stands for it. */
const textAt = (fields: Fields, key: string, path: Path, tell: Tell, cap = maxText): string => {
  const value = fields[key];
  const place = [...path, key];
  if (value === undefined || value === null) tell({ code: 'missing', path, found: key });
  else if (typeof value !== 'string')
    tell({ code: 'not-text', path: place, found: inShort(JSON.stringify(value)) });
  else if (value.trim() === '') tell({ code: 'missing', path, found: key });
  else if (value.length > cap) tell({ code: 'too-long', path: place, known: String(cap) });
  else return paragraph(value);
  return '';
};

const optionalText = (fields: Fields, key: string, path: Path, tell: Tell): string =>
  fields[key] === undefined || fields[key] === null ? '' : textAt(fields, key, path, tell);

/** A list of objects that must be there. */
const listAt = (fields: Fields, key: string, most: number, tell: Tell): { fields: Fields; path: Path }[] => {
  const list = fields[key];
  if (list === undefined || list === null) tell({ code: 'missing', path: [], found: key });
  else if (!Array.isArray(list)) tell({ code: 'not-a-list', path: [key] });
  else if (list.length === 0) tell({ code: 'missing', path: [], found: key });
  else if (list.length > most) tell({ code: 'too-many', path: [key], known: String(most) });
  else
    return list.flatMap((entry: unknown, at) => {
      if (isFields(entry)) return [{ fields: entry, path: [key, at] }];
      tell({ code: 'not-a-ladder', path: [key, at] });
      return [];
    });
  return [];
};

type Named = { id: string; name: string; summary: string };

/** Levels or themes: each with an id that nothing else in the list has. */
const namedAt = (fields: Fields, key: string, most: number, tell: Tell): Named[] => {
  const known = new Set<string>();
  return listAt(fields, key, most, tell).map(({ fields: one, path }) => {
    const id = textAt(one, 'id', path, tell, 120);
    if (id !== '' && known.has(id)) tell({ code: 'repeated', path: [...path, 'id'], found: inShort(id) });
    known.add(id);
    return {
      id,
      name: textAt(one, 'name', path, tell, 120),
      summary: optionalText(one, 'summary', path, tell),
    };
  });
};

/** Examples and links of the older files; a link reads "label: address". */
const examplesAt = (fields: Fields, path: Path, tell: Tell): string[] => {
  const { examples, supportingUrls } = fields;
  const words = (Array.isArray(examples) ? examples : []).filter((one: unknown) => typeof one === 'string');
  const links = (Array.isArray(supportingUrls) ? supportingUrls : []).flatMap((one: unknown) =>
    isFields(one) && typeof one.label === 'string' && typeof one.url === 'string'
      ? [`${one.label}: ${one.url}`]
      : [],
  );
  const all = [...words, ...links].map(paragraph).filter((one) => one !== '');
  const long = all.findIndex((one) => one.length > maxText);
  if (all.length > maxExamples)
    tell({ code: 'too-many', path: [...path, 'examples'], known: String(maxExamples) });
  if (long >= 0) tell({ code: 'too-long', path: [...path, 'examples', long], known: String(maxText) });
  return all;
};

type Competency = { level: number; theme: string; text: string; examples: string[] };

const competencyAt = (
  { fields, path }: { fields: Fields; path: Path },
  levels: readonly Named[],
  themes: readonly Named[],
  tell: Tell,
): Competency => {
  const level = textAt(fields, 'level', path, tell);
  const theme = textAt(fields, 'theme', path, tell);
  const proficiency = optionalText(fields, 'proficiency', path, tell);
  const summary = textAt(fields, 'summary', path, tell);
  const place = levels.findIndex(({ id }) => id === level);
  const known = (all: readonly Named[]) => inShort(all.map(({ id }) => id).join(', '));
  if (level !== '' && place < 0)
    tell({ code: 'unknown-level', path: [...path, 'level'], found: inShort(level), known: known(levels) });
  if (theme !== '' && !themes.some(({ id }) => id === theme))
    tell({ code: 'unknown-theme', path: [...path, 'theme'], found: inShort(theme), known: known(themes) });
  return {
    level: place + 1,
    theme,
    text: proficiency === '' ? summary : `${summary} (${proficiency})`,
    examples: examplesAt(fields, path, tell),
  };
};

/** Whose words these are, where the file says that they are the Financial Times'. Nothing is claimed of a file that does not. */
const terms = (name: string, summary: string): Pick<LadderDraft, 'licence' | 'attribution'> =>
  /\bfinancial times\b|\bthe FT\b/i.test(`${name} ${summary}`)
    ? { licence: 'MIT', attribution: financialTimes }
    : { licence: '', attribution: '' };

/** The notice that the MIT licence asks to keep with every copy. Source: LICENSE in Financial-Times/engineering-progression. */
const financialTimes = `Copyright (c) 2019 Financial Times, github.com/Financial-Times/engineering-progression

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * A ladder out of a job family file of `engineering-progression`, already parsed and found sound: levels are the steps,
 * themes the skills, competencies what a skill looks like at a step. Everything wrong is told at once, by its place.
 * Source of the shape: test/schema/job-family.json in Financial-Times/engineering-progression.
 */
export const ladderFromProgression = (parsed: unknown): Outcome<LadderDraft> => {
  if (!isFields(parsed)) return bad({ code: 'not-a-ladder', path: [] });
  const faults: LadderFault[] = [];
  const tell = (fault: LadderFault): void => void faults.push(fault);
  const name = textAt(parsed, 'name', [], tell, 200);
  const about = optionalText(parsed, 'summary', [], tell);
  const levels = namedAt(parsed, 'levels', maxLevels, tell);
  const themes = namedAt(parsed, 'themes', maxSkills, tell);
  const competencies = listAt(parsed, 'competencies', maxCompetencies, tell).map((one) =>
    competencyAt(one, levels, themes, tell),
  );
  if (faults.length > 0) return bad(...faults);
  return good({
    name,
    about,
    source: 'engineering-progression',
    ...terms(name, about),
    levels: levels.map((level) => ({ name: level.name, summary: level.summary })),
    skills: themes.map((theme): DraftSkill => skillOf(theme, competencies)),
  });
};

const skillOf = (theme: Named, competencies: readonly Competency[]): DraftSkill => ({
  name: theme.name,
  group: '',
  about: theme.summary,
  expectations: competencies
    .filter((one) => one.theme === theme.id)
    .map(({ level, text, examples }) => ({ level, text, examples })),
});
