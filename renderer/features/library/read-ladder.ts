import { type LadderDraft, ladderDraftSchema } from '#domain/ladders/ladder-draft.ts';
import { bad, good, type LadderFault, type Outcome, type Path } from '#domain/ladders/ladder-fault.ts';
import { ladderFromProgression } from '#domain/ladders/ladder-from-progression.ts';
import { laddersFromTable } from '#domain/ladders/ladder-from-table.ts';
import { ladderFromJson } from '#domain/ladders/ladder-json.ts';
import { unsoundAt } from '#domain/ladders/plain-value.ts';

/** In characters. The largest real files have 46,000 (YAML) and 2.3 million (CSV). */
const mostChars = { yaml: 1_000_000, json: 5_000_000, csv: 5_000_000 } as const;
type Kind = keyof typeof mostChars;

/** What a file is, by its name; what was pasted has none and is known by how it begins. */
const kindOf = (name: string, text: string): Kind => {
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  if (/\.json$/i.test(name)) return 'json';
  if (/\.(csv|tsv)$/i.test(name)) return 'csv';
  if (/^\s*[{[]/.test(text)) return 'json';
  return /^(competencies|levels|themes|name):/m.test(text) ? 'yaml' : 'csv';
};

const withLines = (
  faults: readonly LadderFault[],
  lineOf: (path: Path) => number | undefined,
): LadderFault[] =>
  faults.map((fault) => {
    const line = fault.line ?? lineOf(fault.path);
    return line === undefined ? fault : { ...fault, line };
  });

const one = (outcome: Outcome<LadderDraft>): Outcome<LadderDraft[]> =>
  outcome.ok ? good([outcome.value]) : outcome;

const readers: Readonly<Record<Kind, (text: string, name: string) => Promise<Outcome<LadderDraft[]>>>> = {
  yaml: async (text) => {
    const { readYaml } = await import('#import/read-yaml.ts');
    const parsed = readYaml(text);
    if (!parsed.ok) return parsed;
    const ladder = ladderFromProgression(parsed.value.value);
    return ladder.ok ? good([ladder.value]) : bad(...withLines(ladder.faults, parsed.value.lineOf));
  },
  json: async (text) => {
    try {
      const parsed: unknown = JSON.parse(text);
      const fault = unsoundAt(parsed);
      return fault ? bad(fault) : one(ladderFromJson(parsed));
    } catch {
      return bad({ code: 'not-json', path: [] });
    }
  },
  csv: async (text, name) => {
    const { readCsv } = await import('#import/read-csv.ts');
    const table = readCsv(text);
    return table.ok ? laddersFromTable(table.value, name) : table;
  },
};

/**
 * The ladders in a file, or everything that is wrong with it; nothing is written. `unnamed` is what a ladder is called when
 * the file does not say.
 */
export const readLadders = async (
  name: string,
  text: string,
  unnamed: string,
): Promise<Outcome<LadderDraft[]>> => {
  const kind = kindOf(name, text);
  if (text.trim() === '') return bad({ code: 'empty', path: [] });
  if (text.length > mostChars[kind])
    return bad({ code: 'too-big', path: [], known: String(mostChars[kind] / 1_000_000) });
  const read = await readers[kind](text, unnamed);
  return read.ok ? checked(read.value) : read;
};

/** The last gate: what passes here passes the vault's schema too. */
const checked = (ladders: LadderDraft[]): Outcome<LadderDraft[]> => {
  const wrong = ladders.find((ladder) => !ladderDraftSchema.safeParse(ladder).success);
  return wrong === undefined ? good(ladders) : bad({ code: 'wrong', path: [wrong.name] });
};
