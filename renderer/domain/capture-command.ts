/**
 * What a line of quick capture asks for, before anybody knows who is meant. `named` begins with the name; where the
 * grammar itself ends the name ('name owes …'), `tail` holds what follows, otherwise it is `null`.
 */
export type Command = {
  kind: 'point' | 'owe' | 'owes' | 'thanks' | 'plain';
  named: string;
  tail: string | null;
  /** An '@' stood before the name. */
  sigil: boolean;
};

const owe = /^(?:i\s+)?owe(?:\s+|$)(.*)$/is;
const thank = /^thank(?:s\s+to|s)?(?:\s+|$)(.*)$/is;
const owes = /^(\S.{0,200}?)\s+owes(?:\s+me)?(?:\s+(.*))?$/is;

const command = (kind: Command['kind'], named = '', tail: string | null = null): Command => ({
  kind,
  named: named.replace(/^@\s*/, '').trim(),
  tail: tail === null ? null : tail.trim(),
  sigil: named.startsWith('@'),
});

/** `null` for a blank line. */
export const captureCommand = (line: string): Command | null => {
  const said = line.trim();
  if (said === '') return null;
  if (said.startsWith('@')) return command('point', said);
  const [, owed] = owe.exec(said) ?? [];
  if (owed !== undefined) return command('owe', owed);
  const [, thanked] = thank.exec(said) ?? [];
  if (thanked !== undefined) return command('thanks', thanked);
  const [, debtor, debt] = owes.exec(said) ?? [];
  if (debtor !== undefined) return command('owes', debtor, debt ?? '');
  return command('plain');
};
