import { isAlias, isCollection, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import {
  bad,
  good,
  inShort,
  type LadderFault,
  type Outcome,
  type Path,
} from '#domain/ladders/ladder-fault.ts';
import { unsoundAt } from '#domain/ladders/plain-value.ts';

export type ParsedYaml = {
  value: unknown;
  /** The line at which something stands, from 1 on. */
  lineOf: (path: Path) => number | undefined;
};

const maxDepth = 12;

type Document = ReturnType<typeof parseDocument>;

/** What must not be in the tree: anchors that point elsewhere, keys said twice, nests without end. */
const unsoundNode = (document: Document, lines: LineCounter): LadderFault | null => {
  const waiting: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > maxDepth) return { code: 'too-deep', path: [], known: String(maxDepth) };
    if (isAlias(node))
      return { code: 'forbidden-key', path: [], line: lineAt(node.range, lines), found: '*' };
    if (!isCollection(node)) continue;
    const seen = new Set<string>();
    for (const item of node.items) {
      if (!isPair(item)) {
        waiting.push({ node: item, depth: depth + 1 });
        continue;
      }
      if (!isScalar(item.key)) return { code: 'not-a-ladder', path: [] };
      const key = String(item.key);
      if (seen.has(key))
        return { code: 'repeated-key', path: [], line: lineAt(item.key.range, lines), found: inShort(key) };
      seen.add(key);
      waiting.push({ node: item.value, depth: depth + 1 });
    }
  }
  return null;
};

const lineAt = (range: readonly number[] | null | undefined, lines: LineCounter): number =>
  lines.linePos(range?.[0] ?? 0).line;

/** Parses YAML without anchors, tags of other languages or keys said twice. Loaded only when a YAML file is read. */
export const readYaml = (text: string): Outcome<ParsedYaml> => {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      schema: 'core',
      uniqueKeys: false,
      merge: false,
      // A pretty error quotes its line; a file of a hundred thousand errors would take a minute.
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error)
      return bad({ code: 'not-yaml', path: [], line: lineAt(error.pos, lines), found: inShort(error.code) });
    const unsound = unsoundNode(document, lines);
    if (unsound) return bad(unsound);
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    const fault = unsoundAt(value);
    if (fault) return bad(fault);
    return good({ value, lineOf: (path) => lineOfPath(document, path, lines) });
  } catch {
    return bad({ code: 'not-yaml', path: [] });
  }
};

const lineOfPath = (document: Document, path: Path, lines: LineCounter): number | undefined => {
  const node: unknown = path.length === 0 ? undefined : document.getIn(path, true);
  if (node instanceof Object && 'range' in node && Array.isArray(node.range))
    return lineAt(node.range as number[], lines);
  return path.length > 1 ? lineOfPath(document, path.slice(0, -1), lines) : undefined;
};
