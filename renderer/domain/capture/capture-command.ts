/**
 * What a line of quick capture asks for, before anybody knows who is meant. `named` begins with the name; where the
 * grammar itself ends the name ('name owes …'), `tail` holds what follows, otherwise it is `null`.
 */
export type Command = {
  kind: 'point' | 'owe' | 'owes' | 'thanks' | 'decided' | 'took-back' | 'blocked' | 'evidence' | 'plain';
  named: string;
  tail: string | null;
  /** An '@' stood before the name. */
  sigil: boolean;
  /** Who decided, where the line says so. */
  by: 'me' | 'both' | 'them' | null;
};

const owe = /^(?:i\s+)?owe(?:\s+|$)(.*)$/is;
const thank = /^thank(?:s\s+to|s)?(?:\s+|$)(.*)$/is;
const evidence = /^evidence(?:\s+(?:about|for))?(?:\s+|$)(.*)$/is;
const decided = /^(?:(i|we)\s+)?decided(?:\s+(for|with))?(?:\s+|$)(.*)$/is;
const tookBack = /^(?:i\s+)?took\s+back(?:\s+from)?(?:\s+|$)(.*)$/is;
/** 'name owes …', 'name decided …', 'name is blocked by …': the first of these verbs ends the name. */
const theirs = /^(\S.{0,200}?)\s+(owes(?:\s+me)?|decided|is\s+blocked(?:\s+by)?)(?:\s+(.*))?$/is;

const command = (
  kind: Command['kind'],
  named = '',
  tail: string | null = null,
  by: Command['by'] = null,
): Command => ({
  kind,
  named: named.replace(/^@\s*/, '').trim(),
  tail: tail === null ? null : tail.trim(),
  sigil: named.startsWith('@'),
  by,
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
  const [, seen] = evidence.exec(said) ?? [];
  if (seen !== undefined) return command('evidence', seen);
  const [, taken] = tookBack.exec(said) ?? [];
  if (taken !== undefined) return command('took-back', taken);
  const [, who, preposition, matter] = decided.exec(said) ?? [];
  if (matter !== undefined) return command('decided', matter, null, deciderIn(who, preposition));
  const [, name, verb, rest] = theirs.exec(said) ?? [];
  if (name === undefined || verb === undefined) return command('plain');
  if (/^owes/i.test(verb)) return command('owes', name, rest ?? '');
  return /^decided/i.test(verb)
    ? command('decided', name, rest ?? '', 'them')
    : command('blocked', name, rest ?? '');
};

const deciderIn = (who: string | undefined, preposition: string | undefined): Command['by'] => {
  if (who?.toLowerCase() === 'we' || preposition?.toLowerCase() === 'with') return 'both';
  return who === undefined ? null : 'me';
};
