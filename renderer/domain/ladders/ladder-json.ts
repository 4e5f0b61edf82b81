import { z } from 'zod';
import { type LadderDraft, ladderDraftSchema } from './ladder-draft.ts';
import { bad, good, inShort, type LadderFault, type Outcome } from './ladder-fault.ts';
import { isFields } from './plain-value.ts';

/** Goes up when the shape changes so that an older Leeway could not read it. */
const version = 1;
const format = 'leeway-ladder';

/** A ladder as a file of Leeway's own: everything it brings along, its licence and attribution with it. */
export const ladderJson = (draft: LadderDraft): string => {
  const { name, about, licence, attribution, levels, skills } = draft;
  const ladder = { name, about, licence, attribution, levels, skills };
  return `${JSON.stringify({ format, version, ladder }, null, 2)}\n`;
};

const faultOf = (issue: z.core.$ZodIssue): LadderFault => {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'too_big') return { code: 'too-long', path, known: String(issue.maximum) };
  if (issue.code === 'too_small') return { code: 'missing', path, found: String(path.at(-1) ?? '') };
  if (issue.code === 'unrecognized_keys')
    return { code: 'wrong', path, found: inShort(issue.keys.join(', ')) };
  return { code: 'wrong', path, found: inShort(issue.message) };
};

/** A ladder out of a parsed file of Leeway's own. Everything wrong is told at once, by its place. */
export const ladderFromJson = (parsed: unknown): Outcome<LadderDraft> => {
  if (!isFields(parsed) || parsed.format !== format) return bad({ code: 'not-leeway', path: [] });
  if (typeof parsed.version !== 'number') return bad({ code: 'missing', path: [], found: 'version' });
  if (parsed.version > version)
    return bad({ code: 'newer', path: ['version'], found: String(parsed.version) });
  if (!isFields(parsed.ladder)) return bad({ code: 'missing', path: [], found: 'ladder' });
  const checked = ladderDraftSchema.safeParse({ ...parsed.ladder, source: 'leeway-json' });
  return checked.success ? good(checked.data) : bad(...checked.error.issues.map(faultOf));
};
