import type { Day } from '#domain/time/calendar.ts';
import type { Delegation, InformationNeed } from '#domain/autonomy/delegation.ts';
import { isRunningOn } from '#domain/autonomy/delegation-history.ts';
import type { Figure } from './figure.ts';
import { daysMissing } from '#domain/autonomy/frame.ts';

/** One piece of information that a person needs to decide, lacks, and is to get from the leader. */
export type InformationLack = { delegation: Delegation; need: InformationNeed; days: number };

/**
 * The leader's information debt on `day`: days, summed over what people still lack and the leader is to get for them. Of a
 * past day it knows what is missing to this day, since nothing tells how long other things had been missing then.
 * Source: product.md, "Information debt: information a frame needs and the person lacks × days".
 */
export const informationOwed = (delegations: readonly Delegation[], day: Day): Figure<InformationLack> => {
  const items = delegations
    .filter((delegation) => isRunningOn(delegation, day))
    .flatMap((delegation) =>
      delegation.frame.information
        .filter(({ from, state, since }) => from === 'me' && state === 'missing' && since <= day)
        .map((need) => ({ delegation, need, days: daysMissing(need, day) })),
    )
    .toSorted((a, b) => b.days - a.days);
  const value = items.reduce((sum, { days }) => sum + days, 0);
  return { value, n: items.length, minimum: 0, items, counted: items };
};
