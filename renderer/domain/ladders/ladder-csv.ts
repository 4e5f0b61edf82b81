import { expectationsText } from './expectation-text.ts';
import type { LadderDraft } from './ladder-draft.ts';

/** Quoted where it must be. A formula's first mark is kept harmless by the quotes of a text that begins with a blank. */
const cell = (words: string): string => {
  const safe = /^[=+@\t\r]/.test(words) ? ` ${words}` : words;
  return /[",\r\n;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A ladder as a table of role, skill, level and expectation, one expectation a row, step by step. Its licence and attribution
 * stand in every row, since a table has no other place for them. Steps and skills without an expectation are not in it: the
 * JSON file has everything. Source of the form: RFC 4180.
 */
export const ladderCsv = (ladder: LadderDraft): string => {
  const header = ['role', 'group', 'skill', 'level', 'expectation', 'licence', 'attribution'];
  const rows = ladder.levels.flatMap(({ name: level }, at) =>
    ladder.skills.flatMap((skill) =>
      skill.expectations
        .filter((one) => one.level === at + 1)
        .map((one) => [
          ladder.name,
          skill.group,
          skill.name,
          level,
          expectationsText([one]),
          ladder.licence,
          ladder.attribution,
        ]),
    ),
  );
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
};
