import type { ImportSubject } from './draft.ts';
import { visibleName } from './visible-text.ts';

/** A name as the leader sees it, no longer than a person's name may be. */
export const shownName = (text: string): string =>
  Array.from(visibleName(text)).slice(0, 100).join('').slice(0, 120).trim();

/** Two spellings that differ only in case or blanks are one subject; accents tell people apart. */
export const subjectKey = (name: string): string =>
  `name:${shownName(name).toLowerCase().normalize('NFC').slice(0, 200)}`;

/** For what names nobody: the leader is asked about the file. */
const fileSubjectKey = (file: string): string => `file:${file}`;

/** What sets somebody apart from another of the same name in the same source: a line, an entry, a folder. */
export type SubjectMark = NonNullable<ImportSubject['mark']>;

const filesShown = 3;
const longestMark = 400;

const withFiles = (subject: ImportSubject, files: readonly string[]): ImportSubject => ({
  ...subject,
  files: [...new Set([...subject.files, ...files])].slice(0, filesShown),
});

type Marked = { subject: ImportSubject; source: string };

/** Whether one source gives a name to two. */
const areApart = (all: readonly Marked[]): boolean => {
  const marks = new Map<string, string>();
  return all.some(({ subject: { mark }, source }) => {
    if (mark === undefined) return false;
    const known = marks.get(source);
    marks.set(source, mark.text);
    return known !== undefined && known !== mark.text;
  });
};

/** Collects who is named where, in the order they turn up. */
export const createSubjects = () => {
  const all = new Map<string, Marked>();
  const add = (subject: ImportSubject, source: string): string => {
    const known = all.get(subject.key);
    all.set(subject.key, {
      subject: known === undefined ? subject : withFiles(known.subject, subject.files),
      source,
    });
    return subject.key;
  };
  return {
    /** `mark`: in this source only what has the same mark is about the same person. `source`: the file, unless several are one. */
    named: (name: string, file: string, mark?: SubjectMark, source = file): string => {
      const subject = { key: subjectKey(name), name: shownName(name), files: [file] };
      if (mark === undefined) return add(subject, '');
      const text = mark.text.slice(-longestMark);
      const key = `${subject.key}\n${source.slice(-longestMark)}\n${text}`;
      return add({ ...subject, key, mark: { ...mark, text } }, source);
    },
    unnamed: (file: string): string => add({ key: fileSubjectKey(file), name: '', files: [file] }, ''),
    /** Everybody, and under which key now stands what was collected under another: a mark that sets nobody apart goes. */
    settled: (): { list: ImportSubject[]; keys: ReadonlyMap<string, string> } => {
      const groups = Map.groupBy(all.values(), ({ subject }) =>
        subject.name === '' ? subject.key : subjectKey(subject.name),
      );
      const keys = new Map<string, string>();
      const list = [...groups].flatMap(([plainKey, group]) => {
        if (areApart(group)) return group.map(({ subject }) => subject);
        for (const { subject } of group) keys.set(subject.key, plainKey);
        const [first, ...others] = group.map(({ subject }) => subject);
        if (first === undefined) return [];
        const { mark: _, ...plain } = others.reduce((one, { files }) => withFiles(one, files), first);
        return [{ ...plain, key: plainKey }];
      });
      return { list, keys };
    },
  };
};
export type Subjects = ReturnType<typeof createSubjects>;
