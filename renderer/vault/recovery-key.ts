const prefix = 'AGE-SECRET-KEY-1';
const partLength = 6;

/** Only letters and digits, in capitals: how a typed key is compared, whatever its spaces, dashes and case. */
const bare = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

const bodyOf = (key: string): string => {
  const all = bare(key);
  const start = bare(prefix);
  return all.startsWith(start) ? all.slice(start.length) : all;
};

/** The key as age writes it, from however it was typed; with or without its beginning. */
export const normalRecoveryKey = (typed: string): string => prefix + bodyOf(typed);

/** The key in readable parts: its fixed beginning, then groups of six. Put together they are the key. */
export const recoveryKeyParts = (recoveryKey: string): string[] => [
  prefix,
  ...(bodyOf(recoveryKey).match(new RegExp(`.{1,${partLength}}`, 'g')) ?? []),
];

/** One part to type back. `index` counts from 0 in `recoveryKeyParts`. */
export type AskedPart = { index: number; matches(typed: string): boolean };

/** Picks a part that only someone who has the key in front of them can type. */
export const partToTypeBack = (
  recoveryKey: string,
  random: number = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
): AskedPart => {
  const parts = recoveryKeyParts(recoveryKey);
  const whole = parts.flatMap((part, at) => (at > 0 && part.length === partLength ? [at] : []));
  const index = whole[random % whole.length] ?? 1;
  return { index, matches: (typed) => bare(typed) === parts[index] };
};
