import { faultsByTheme } from './all-faults.ts';
import type { Outcome } from './try-fault.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** The list of all faults, each with what saw it, as Markdown. */
export const outcomesText = (outcomes: readonly Outcome[]): string => {
  const byName = new Map(outcomes.map(({ fault, by }) => [fault.name, by]));
  const caught = outcomes.filter(({ by }) => by !== null).length;
  const tables = Object.entries(faultsByTheme).map(([theme, faults]) => {
    const rows = faults.map(
      ({ name, file }) => `| ${cell(name)} | \`${file}\` | ${cell(byName.get(name) ?? '**nothing**')} |`,
    );
    return [`## ${theme}`, '', '| fault | in | seen by |', '| --- | --- | --- |', ...rows].join('\n');
  });
  const head = [
    '# Planted faults',
    '',
    'Written by a whole run of `npm run torture -- --only planted-faults`; the faults themselves are in `planted-faults/`.',
    `${caught} of ${outcomes.length} are seen by the suite. “Seen by” names the first test that fails; others may fail too.`,
  ].join('\n');
  return `${[head, ...tables].join('\n\n')}\n`;
};
