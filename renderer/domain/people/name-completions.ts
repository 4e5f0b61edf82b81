import { matchName } from './name-match.ts';
import { folded, type Named, peopleBeginning } from './names.ts';

/** A person to offer, and the line as it reads once they are chosen. */
export type NameCompletion = Named & { line: string };

/** '@pri', or the first word after 'owe', 'thank' or 'evidence'. A name has at most a few words. */
const unfinished =
  /^(.*?)((?:^|\s)@|^(?:i\s+)?owe\s+|^thanks?\s+(?:to\s+)?|^evidence\s+(?:(?:about|for)\s+)?)((?:[^\s@]+(?:\s[^\s@]+){0,3})?)$/is;

/** Whom the unfinished name at the end of the line may mean; empty when no name is being typed. */
export const nameCompletions = (line: string, people: readonly Named[]): NameCompletion[] => {
  const [, before = '', opening = '', typed = ''] = unfinished.exec(line.slice(0, 400)) ?? [];
  if (opening === '' || (typed === '' && !opening.endsWith('@'))) return [];
  return peopleBeginning(people, typed).map((person) => ({
    ...person,
    line: `${before}${opening}${shortestName(person, people)} `,
  }));
};

/** The given name where it names one person only, else the full name. */
const shortestName = (person: Named, people: readonly Named[]): string => {
  const given = person.name.trim().split(/\s+/)[0] ?? person.name;
  const match = matchName(given, people, true);
  const isEnough = match.kind === 'one' && match.person.id === person.id;
  return isEnough && folded(given) !== '' ? given : person.name.trim();
};
