import { folded } from '#domain/people/names.ts';
import type { ImportSubject } from './draft.ts';
import { visibleName } from './visible-text.ts';

/** A name as the leader sees it, no longer than a person's name may be. */
export const shownName = (text: string): string =>
  Array.from(visibleName(text)).slice(0, 100).join('').slice(0, 120).trim();

/** Two spellings that differ only in case, accents or blanks are one subject. */
export const subjectKey = (name: string): string => `name:${folded(shownName(name)).slice(0, 200)}`;

/** For what names nobody: the leader is asked about the file. */
const fileSubjectKey = (file: string): string => `file:${file}`;

const filesShown = 3;

/** Collects who is named where, in the order they turn up. */
export const createSubjects = () => {
  const all = new Map<string, ImportSubject>();
  const add = (key: string, name: string, file: string): string => {
    const known = all.get(key);
    if (known === undefined) all.set(key, { key, name, files: [file] });
    else if (known.files.length < filesShown && !known.files.includes(file)) known.files.push(file);
    return key;
  };
  return {
    named: (name: string, file: string): string => add(subjectKey(name), shownName(name), file),
    unnamed: (file: string): string => add(fileSubjectKey(file), '', file),
    list: (): ImportSubject[] => [...all.values()],
  };
};
export type Subjects = ReturnType<typeof createSubjects>;
