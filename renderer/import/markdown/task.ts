import type { Day } from '#domain/time/calendar.ts';
import { type DayOrder, dayIn } from '#domain/import/day-words.ts';
import { folded } from '#domain/people/names.ts';

export type Task = {
  text: string;
  owner: 'me' | 'them';
  isOwnerGuessed: boolean;
  due: Day | null;
  doneOn: Day | null;
};

const dueMark = /(?:📅|⏳|🗓️?|[[(]?@?\bdue\b\s*(?:::?|\()?|\bby\b)\s*/iu;
const doneMark = /✅\s*/u;

/** The date right behind a mark, and the text without both. */
const datedBy = (text: string, mark: RegExp, order: DayOrder): { day: Day | null; text: string } => {
  const match = mark.exec(text);
  if (match === null) return { day: null, text };
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
  const date = dayIn(behind, order);
  if (date?.day == null || behind.indexOf(date.found) > 0) return { day: null, text };
  // 'by 2026-03-10' is part of the sentence; a mark is not.
  if (/^by/i.test(match[0])) return { day: date.day, text };
  const after = text.slice(match.index + match[0].length + date.found.length).replace(/^\s*[)\]]/, '');
  return { day: date.day, text: `${text.slice(0, match.index)} ${after}` };
};

const me = /^(?:@?me\b|i\b|mine\b)|[([@](?:me|mine|myself)\b/i;

/** Whose it is: 'me:' or '@me' the leader's, the person's name in front or behind an @ theirs. Else a guess: the leader's. */
const ownerIn = (text: string, name: string): Pick<Task, 'owner' | 'isOwnerGuessed'> => {
  const given = folded(name).split(/\s+/)[0] ?? '';
  const words = folded(text);
  if (me.test(words)) return { owner: 'me', isOwnerGuessed: false };
  const isTheirs =
    given.length > 1 &&
    (words.startsWith(`${given}:`) ||
      words.startsWith(`${given} `) ||
      words.startsWith(`**${given}`) ||
      [`@${given}`, `(${given}`, `[[${given}`].some((mark) => words.includes(mark)));
  return isTheirs ? { owner: 'them', isOwnerGuessed: false } : { owner: 'me', isOwnerGuessed: true };
};

/** The words behind 'me:', '@me' or 'Jonas:'; whose it is stands beside them then. */
const withoutOwner = (text: string, name: string): string => {
  const words = text.replace(/\s+/g, ' ').trim();
  const rest = words.replace(/^(?:@me:?|me:)\s+/i, '');
  const [given = ''] = name.split(/\s+/);
  const isTheirs = given !== '' && rest.toLowerCase().startsWith(`${given.toLowerCase()}: `);
  return (isTheirs ? rest.slice(given.length + 2) : rest).trim() || words;
};

/** What a ticked or unticked box says. `name`: whose notes these are. */
export const readTask = (words: string, name: string, order: DayOrder): Task => {
  const done = datedBy(words, doneMark, order);
  const due = datedBy(done.text, dueMark, order);
  return {
    text: withoutOwner(due.text, name),
    ...ownerIn(due.text.trim(), name),
    due: due.day,
    doneOn: done.day,
  };
};
