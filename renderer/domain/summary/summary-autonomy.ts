import type { Decision } from '#domain/autonomy/decision.ts';
import type { Delegation } from '#domain/autonomy/delegation.ts';
import { effectiveHistory } from '#domain/autonomy/delegation-history.ts';
import type { SummaryEntry, SummaryEntryWords, SummaryRecords } from './summary-entry.ts';
import { newEntry } from './summary-new-entry.ts';
import type { Period } from './summary-period.ts';
import { runIn, said } from './summary-texts.ts';

type Autonomy = Pick<SummaryRecords, 'delegations' | 'decisions' | 'areas'>;

/**
 * Who decides in which area, and what was decided. Take-backs, drift and the level a decision was really taken at are
 * the leader's own conduct: there is no way from them into a summary.
 */
export const autonomyEntries = (
  { delegations, decisions, areas }: Autonomy,
  period: Period,
  words: SummaryEntryWords,
): SummaryEntry[] => {
  const nameOf = (areaId: string): string | null =>
    areas.find(({ id }) => id === areaId)?.name.trim() ?? null;
  return [
    ...delegations.flatMap((one) => fromDelegation(one, nameOf(one.areaId), period, words)),
    ...decisions.flatMap((one) => fromDecision(one, nameOf(one.areaId), words)),
  ];
};

const fromDelegation = (
  delegation: Delegation,
  area: string | null,
  period: Period,
  words: SummaryEntryWords,
): SummaryEntry[] => {
  const moves = effectiveHistory(delegation.history).filter(({ on }) => on <= period.to);
  const last = moves.at(-1);
  const hasEnded = delegation.endedOn !== null && delegation.endedOn <= period.to;
  if (last === undefined || area === null || hasEnded) return [];
  const before =
    last.on < period.from ? undefined : (moves.findLast(({ on }) => on < period.from) ?? moves.at(-2));
  const level = words.delegation({
    level: last.level,
    since: last.on,
    before: before === undefined || before.level === last.level ? null : before.level,
    agreedBy: last.agreedBy,
  });
  return [
    newEntry({
      id: delegation.id,
      section: 'autonomy',
      day: last.on,
      text: runIn([
        `**${area}** — ${level}`,
        // A reason only the leader gave was perhaps never said.
        last.on >= period.from && last.agreedBy === 'both' ? last.reason : '',
      ]),
      isStanding: true,
      isBetweenUs: before !== undefined && last.level < before.level,
    }),
  ];
};

/** A decision the leader took is no evidence about the person, and might tell of a take-back. */
const fromDecision = (one: Decision, area: string | null, words: SummaryEntryWords): SummaryEntry[] =>
  one.decidedBy === 'me' || one.what.trim() === ''
    ? []
    : [
        newEntry({
          id: one.id,
          section: 'autonomy',
          day: one.decidedOn,
          text: runIn([
            `**${one.what.trim()}** — ${words.decision(one.decidedBy, area)}`,
            outcomeText(one, words),
            said(words.learning, one.learning),
          ]),
          isOpen: one.outcome === 'open',
        }),
      ];

const outcomeText = ({ outcome, outcomeNote }: Decision, words: SummaryEntryWords): string =>
  outcome === 'open' ? '' : runIn([words.decisionOutcome(outcome), outcomeNote]);
