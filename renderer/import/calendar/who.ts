import { peopleCalled } from '#domain/import/match-people.ts';
import type { Named } from '#domain/people/names.ts';
import { type Component, parameter, propertiesNamed, type Property, textOf } from './jcal.ts';

type Guest = { address: string; name: string };

const addressOf = ([, , , value]: Property): string =>
  (typeof value === 'string' ? value : '')
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();

/** 'jonas.lind@example.com' → 'Jonas Lind'. */
const nameFromAddress = (address: string): string =>
  (address.split('@')[0] ?? '')
    .split(/[._-]+/)
    .filter((word) => /^\p{L}+$/u.test(word))
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
    .join(' ');

const isPerson = (property: Property): boolean =>
  !/^(?:room|resource|group)$/i.test(parameter(property, 'cutype')) &&
  !/^non-participant$/i.test(parameter(property, 'role'));

const guest = (property: Property): Guest => {
  const address = addressOf(property);
  const called = parameter(property, 'cn').replace(/^["']|["']$/g, '');
  return { address, name: called.includes('@') || called === '' ? nameFromAddress(address) : called };
};

/** Everybody in an event, each once. */
const guestsOf = (event: Component): Guest[] => {
  const all = [
    ...propertiesNamed(event, 'organizer'),
    ...propertiesNamed(event, 'attendee').filter(isPerson),
  ].map(guest);
  return [...new Map(all.map((one) => [one.address, one])).values()].filter(({ address }) => address !== '');
};

/** Whose calendar this is: who is in the most events, if in more than half of those with guests. */
export const ownAddress = (events: readonly Component[], calendarName: string): string => {
  const times = new Map<string, number>();
  let withGuests = 0;
  for (const event of events) {
    const guests = guestsOf(event);
    if (guests.length > 1) withGuests += 1;
    for (const { address } of guests) times.set(address, (times.get(address) ?? 0) + 1);
  }
  if (calendarName.includes('@')) return calendarName.toLowerCase();
  const sorted = [...times].toSorted(([, a], [, b]) => b - a);
  const [first, second] = sorted;
  if (first && first[1] > withGuests / 2 && first[1] > (second?.[1] ?? 0)) return first[0];
  return guestsOf(events.find((event) => guestsOf(event).length > 1) ?? ['', [], []])[0]?.address ?? '';
};

const oneOnOne =
  /(?<![\p{L}\p{N}])(?:1[-:_. ]?(?:on|to)?[-:_. ]?1|one[- ](?:on|to)[- ]one|121|o3|catch[- ]?up|check[- ]?in|jour fixe)(?![\p{L}\p{N}])/iu;
const withWord = /(?:^|\s)(?:with|w\/|mit|avec)\s+/iu;
const noise = /(?<![\p{L}\p{N}])(?:weekly|biweekly|monthly|meeting|sync|call|me)(?![\p{L}\p{N}])/giu;
const isName = (text: string): boolean =>
  /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}|\p{Lo}|(?:de|van|von|der|la|di) )[\p{L}\p{M}'’. -]*){0,3}$/u.test(
    text,
  );

/** The names in a title such as '1:1 Jonas Lind / Sam' or 'One-on-one with Priya'. */
const namesIn = (summary: string): string[] =>
  summary
    .slice(0, 200)
    .replace(oneOnOne, '|')
    .replace(withWord, '|')
    .split(/\s*(?:[|/&+,:;()[\]]|<>|<->|↔|\s[-–—]\s)\s*/u)
    .map((part) => part.replace(noise, ' ').replace(/\s+/g, ' ').trim())
    .filter((part) => part.length > 1 && part.length <= 60 && isName(part));

/** With whom an event is a one-on-one, or `null` when it is none: two guests, or a title that says so. */
export const whoOf = (event: Component, own: string, known: readonly Named[]): string | null => {
  const summary = textOf(event, 'summary');
  const guests = guestsOf(event);
  const others = guests.filter(({ address }) => address !== own);
  const [other] = others;
  if (others.length === 1 && guests.length === 2 && other && other.name !== '') return other.name;
  if (others.length > 1) return null;
  const ownNames = guests.filter(({ address }) => address === own).map(({ name }) => name.toLowerCase());
  const names = namesIn(summary).filter(
    (name) =>
      !ownNames.some((mine) => mine === name.toLowerCase() || mine.split(' ')[0] === name.toLowerCase()),
  );
  const here = names.find((name) => peopleCalled(name, known).length > 0);
  if (here !== undefined) return here;
  return oneOnOne.test(summary) || withWord.test(summary) ? (names[0] ?? null) : null;
};
