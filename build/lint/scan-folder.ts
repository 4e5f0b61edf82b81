import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Finding, scanSource } from './scan-source.ts';

const rooms = ['electron', 'renderer', 'build'];

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** Scans every source file of the rooms below `root`. */
export const scanFolder = (root: string): Finding[] =>
  rooms
    .flatMap((room) => sourcesBelow(join(root, room)))
    .flatMap((path) => scanSource(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')));
