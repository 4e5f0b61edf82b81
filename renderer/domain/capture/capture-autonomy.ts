import { type AreaMatch, type AreaNamed, matchArea } from './area-match.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import { type DelegationLevel, delegationLevels, whoDecides } from '#domain/autonomy/delegation.ts';
import type { DecisionAreaId, PersonId } from '#domain/ids.ts';
import { type Named, wordsOf } from '#domain/people/names.ts';
import type { Obstacle } from '#domain/autonomy/obstacle.ts';
import type { TakeBackKind } from '#domain/autonomy/take-back.ts';

/** What a line of capture says about who decides. */
export type CapturedAutonomy =
  | {
      kind: 'decision';
      personId: PersonId;
      areaId: DecisionAreaId;
      what: string;
      level: DelegationLevel;
      decidedBy: Decision['decidedBy'];
    }
  | {
      kind: 'take-back';
      personId: PersonId;
      areaId: DecisionAreaId;
      takeBackKind: TakeBackKind;
      note: string;
    }
  | {
      kind: 'obstacle';
      personId: PersonId;
      what: string;
      remover: Obstacle['remover'];
      removerName: string;
    };

/**
 * What such a line still needs: an `area` (of `areas`; `typed` is none of them), `one-area` (several are meant), a
 * `level` 1 to 7, a `take-back-kind`, a `remover`, or `text`.
 */
export type AutonomyNeed = {
  kind: 'incomplete';
  needs: 'area' | 'one-area' | 'level' | 'take-back-kind' | 'remover' | 'text';
  typed?: string;
  candidates: Named[];
  areas?: AreaNamed[];
};

type Answer = CapturedAutonomy | AutonomyNeed;

/** `area: what at 6`. Who decided is said by `by`, else by the level; where the two don't fit, the level is asked for. */
export const readDecision = (
  by: Decision['decidedBy'] | null,
  person: Named,
  said: string,
  areas: readonly AreaNamed[],
): Answer => {
  const match = matchArea(said, areas);
  if (match.kind !== 'one') return whichArea(match, person, areas);
  const { text, level: used } = takeTrailingLevel(match.rest);
  if (text === '') return { kind: 'incomplete', needs: 'text', candidates: [person] };
  const agreed = match.area.levels.get(person.id) ?? null;
  const level =
    used ?? (agreed !== null && (by ?? whoDecides(agreed)) === whoDecides(agreed) ? agreed : null);
  if (level === null)
    return { kind: 'incomplete', needs: 'level', candidates: [person], areas: [match.area] };
  return {
    kind: 'decision',
    personId: person.id,
    areaId: match.area.id,
    what: text,
    level,
    decidedBy: by ?? whoDecides(level),
  };
};

/** Cuts a trailing 'at 6' or 'at level 6'. */
const takeTrailingLevel = (said: string): { text: string; level: DelegationLevel | null } => {
  const [all, digit] = /(?:^|[\s,])at\s+(?:level\s+)?([1-7])[\s.]*$/i.exec(said) ?? [];
  const level = delegationLevels.find((one) => String(one) === digit) ?? null;
  return { text: said.slice(0, said.length - (all?.length ?? 0)).trim(), level };
};

const whichArea = (
  match: Exclude<AreaMatch, { kind: 'one' }>,
  person: Named,
  areas: readonly AreaNamed[],
): AutonomyNeed => {
  if (match.kind === 'many')
    return {
      kind: 'incomplete',
      needs: 'one-area',
      typed: match.typed,
      candidates: [person],
      areas: match.areas,
    };
  const own = areas.filter(({ levels }) => levels.has(person.id));
  return {
    kind: 'incomplete',
    needs: 'area',
    typed: match.typed,
    candidates: [person],
    areas: own.length > 0 ? own : [...areas],
  };
};

/** What a take-back calls itself. Anything else is asked for, never guessed. */
const takeBackWords: readonly (readonly [RegExp, TakeBackKind])[] = [
  [/\b(?:answered|answering)\b/i, 'answered-instead'],
  [/\b(?:redid|redone|rewrote|did it (?:again|over|myself))\b/i, 'redid'],
  [/\b(?:check|checked|checking|double-checked)\b/i, 'extra-check'],
  [/\b(?:decided|overruled|overrode)\b/i, 'decided-anyway'],
];

/** `area: answered myself`. Only an area that was agreed on with the person can be taken back. */
export const readTakeBack = (person: Named, said: string, areas: readonly AreaNamed[]): Answer => {
  const own = areas.filter(({ levels }) => levels.has(person.id));
  const match = matchArea(said, own);
  if (match.kind !== 'one') return whichArea(match, person, own);
  const kinds = takeBackWords.filter(([words]) => words.test(match.rest)).map(([, kind]) => kind);
  const [takeBackKind] = kinds;
  if (takeBackKind === undefined || kinds.length > 1)
    return { kind: 'incomplete', needs: 'take-back-kind', candidates: [person], areas: [match.area] };
  return { kind: 'take-back', personId: person.id, areaId: match.area.id, takeBackKind, note: match.rest };
};

/** `the firewall rule — me`: what blocks the person, and behind a dash who can remove it. */
export const readObstacle = (person: Named, said: string): Answer => {
  const [, before = said, dash = '', who = ''] = /^(.*?)(?:^|\s+)(—|–|--?)\s*([^—–]*)$/s.exec(said) ?? [];
  const remover = removerNamed(who.trim(), person);
  // A plain hyphen may belong to the words; only who is known behind it makes it a dash.
  const isPart = dash === '-' && remover?.remover === 'other';
  const what = (isPart || remover === null ? said : before).trim();
  if (what === '') return { kind: 'incomplete', needs: 'text', candidates: [person] };
  if (remover === null || isPart) return { kind: 'incomplete', needs: 'remover', candidates: [person] };
  return { kind: 'obstacle', personId: person.id, what, ...remover };
};

const removerNamed = (who: string, person: Named): Pick<Obstacle, 'remover' | 'removerName'> | null => {
  const word = wordsOf(who.replace(/^@/, '')).join(' ');
  const names = wordsOf(person.name);
  if (word === '') return null;
  if (['me', 'i', 'myself'].includes(word)) return { remover: 'me', removerName: '' };
  if (
    ['them', 'they', 'her', 'she', 'him', 'he'].includes(word) ||
    word === names[0] ||
    word === names.join(' ')
  )
    return { remover: 'them', removerName: '' };
  return { remover: 'other', removerName: who.replace(/[\s.]+$/, '').slice(0, 120) };
};
