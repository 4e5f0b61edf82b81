import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildStamp, projectRoot } from '#build/paths.ts';

/** What goes into the build, and what makes it. */
const ingredients = ['renderer', 'electron', 'build', 'package.json', 'package-lock.json'].map((name) =>
  join(projectRoot, name),
);

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When anything below `path` last changed, in milliseconds since 1970; a deleted file shows in its folder. */
const newestBelow = (path: string): number => {
  const own = changedAt(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return own;
  return Math.max(own, ...readdirSync(path).map((name) => newestBelow(join(path, name))));
};

/** Whether anything that goes into the build changed after `stamp` was written. */
export const isStale = (stamp: string = buildStamp, sources: readonly string[] = ingredients): boolean => {
  const built = changedAt(stamp);
  return built === 0 || sources.some((source) => newestBelow(source) > built);
};
