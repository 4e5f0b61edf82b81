import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { projectRoot } from '#build/paths.ts';

/** A source file of the project: its path below the root with `/`, and its text without comments. */
export type Source = { path: string; code: string };

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** Every source file below the given folders of the project. */
export const sourcesIn = (...folders: string[]): Source[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(tsx?|html|css)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .map((path) => ({
      path: relative(projectRoot, path).split(sep).join('/'),
      code: withoutComments(readFileSync(path, 'utf8')),
    }));

/** Where `pattern` stands, as `path: what was found`. */
export const found = (sources: readonly Source[], pattern: RegExp): string[] =>
  sources.flatMap(({ path, code }) =>
    [...code.matchAll(new RegExp(pattern, 'g'))].map(([text]) => `${path}: ${text}`),
  );
