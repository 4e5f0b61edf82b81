import type { EverythingKept } from '#data/everything-about.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { Everything, EverythingWords } from '#domain/everything/everything.ts';
import { everythingJson } from '#domain/everything/everything-json.ts';
import { everythingMarkdown } from '#domain/everything/everything-markdown.ts';
import { type OnlyForLeader, withoutPrivate } from '#domain/everything/leave-out.ts';
import { initials } from '#domain/people/person.ts';
import { zipInSlices } from './zip-in-slices.ts';

/** What the leader wants left out. */
export type LeaveOut = { isPrivateOut: boolean; isElsewhereOut: boolean };

/** What goes out of what is kept. Private passages elsewhere go with what is private. */
export const chosenOf = (kept: EverythingKept, leaveOut: LeaveOut, madeAt: Instant): Everything => {
  const { isPrivateOut, isElsewhereOut } = leaveOut;
  const { shared, leftOut } = withoutPrivate(kept.records);
  const elsewhere = isElsewhereOut
    ? []
    : kept.elsewhere.filter(({ isPrivate }) => !(isPrivate && isPrivateOut));
  return {
    person: kept.person,
    madeAt,
    records: isPrivateOut ? shared : kept.records,
    bank: kept.bank,
    elsewhere,
    leftOut: isPrivateOut ? leftOut : null,
    elsewhereLeftOut: kept.elsewhere.length - elsewhere.length,
  };
};

/** How many entries only the leader reads: whole ones, and shared ones with private words in them. */
export const privateIn = ({ records, words }: OnlyForLeader): { notes: number; others: number } => {
  const all = [...records.values()].reduce((sum, count) => sum + count, words);
  const notes = records.get('notes') ?? 0;
  return { notes, others: all - notes };
};

/** Names nobody in full: a file name is seen in places its content is not. */
const fileNameOf = ({ person, madeAt }: Everything): string => {
  const letters = initials(person.name).replace(/[^\p{L}\p{N}]/gu, '');
  return `everything-about-${letters === '' ? 'someone' : letters}-${madeAt.slice(0, 10)}`;
};

/** One zip with the Markdown and the JSON file. */
export const everythingZip = async (
  everything: Everything,
  words: EverythingWords,
): Promise<{ name: string; bytes: Uint8Array }> => {
  const name = fileNameOf(everything);
  const bytes = await zipInSlices([
    { name: `${name}.md`, pieces: everythingMarkdown(everything, words) },
    { name: `${name}.json`, pieces: everythingJson(everything, words) },
  ]);
  return { name: `${name}.zip`, bytes };
};
