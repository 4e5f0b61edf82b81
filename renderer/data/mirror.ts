import type { ActionItem } from '#domain/sessions/action-item.ts';
import { type AttentionRow, spreadOfAttention } from '#domain/mirror/attention.ts';
import type { Day } from '#domain/time/calendar.ts';
import { type Clock, overdueClocks } from '#domain/people/clocks.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import { type KnownPractice, isKnown, practiceOn } from '#domain/mirror/drift.ts';
import { countOf, type Figure, shareOf } from '#domain/mirror/figure.ts';
import { type InformationLack, informationOwed } from '#domain/mirror/information-lack.ts';
import { isRaised, type LevelChange, levelsMoved } from '#domain/mirror/levels-moved.ts';
import type { Month } from '#domain/mirror/mirror-page.ts';
import { movedMonth, spanOfMonth } from '#domain/time/month.ts';
import { isLedOrCoached, type Person } from '#domain/people/person.ts';
import { isWithin, type Span, windowEnding } from '#domain/time/span.ts';
import type { TakeBack } from '#domain/autonomy/take-back.ts';
import type { Reader } from '#vault/table.ts';
import { clocksWith } from './clocks.ts';
import { carriedIn, followThroughIn, leftAloneIn } from './figures.ts';
import type { Query } from './live.ts';
import { clockTargets, thresholds } from './preferences.ts';
import { decisions, delegations, people, recognitions, sessions, takeBacks } from './tables.ts';

export type PersonClock = { person: Person; clock: Clock };

/** The leader's own conduct in one month. All of it is private. */
export type Mirror = {
  /** The days of the month, as far as they have passed. */
  span: Span;
  /** The leader's window that ends with the month: for shares, which a month alone is too short for. */
  window: Span;
  /** Six months up to this one, for the pictures. */
  halfYear: Span;
  raised: Figure<LevelChange>;
  lowered: Figure<LevelChange>;
  levelsInHalfYear: LevelChange[];
  /** Of the delegations with enough decisions, those practised at another level than agreed. */
  drift: Figure<KnownPractice>;
  /** How many decisions a practice must have before it speaks. */
  minDecisions: number;
  takeBacks: Figure<TakeBack>;
  takeBackDays: Day[];
  leftAlone: Figure<Decision>;
  carried: Figure<ActionItem>;
  debt: Figure<InformationLack>;
  followThrough: Figure<ActionItem>;
  clocks: Figure<PersonClock>;
  attention: AttentionRow[];
  /** Nothing was ever held and nothing handed over: there is nothing to see yet. */
  isBlank: boolean;
};

const levels = async (reader: Reader, span: Span, window: Span, halfYear: Span) => {
  const [given, taken, limits] = await Promise.all([
    reader.list(delegations),
    reader.list(decisions, window),
    thresholds(reader),
  ]);
  const levelsInHalfYear = levelsMoved(given, halfYear);
  const inMonth = levelsInHalfYear.filter(({ move }) => isWithin(span, move.on));
  const known = practiceOn(given, taken, span.to, limits).filter(isKnown);
  return {
    raised: countOf(inMonth.filter(isRaised)),
    lowered: countOf(inMonth.filter((change) => !isRaised(change))),
    levelsInHalfYear,
    minDecisions: limits.minDecisions,
    drift: shareOf(known, ({ practised }) => practised.drift !== 0, 1),
    debt: informationOwed(given, span.to),
  };
};

const attentionIn = async (reader: Reader, led: readonly Person[], window: Span): Promise<AttentionRow[]> => {
  const [held, spoken] = await Promise.all([
    reader.list(sessions, { flag: 'held', ...window }),
    reader.list(recognitions, { flag: 'spoken', ...window }),
  ]);
  return spreadOfAttention(led, held, spoken);
};

const clocksOn = async (reader: Reader, led: readonly Person[], day: Day): Promise<Figure<PersonClock>> => {
  const targets = await clockTargets(reader);
  const all = await Promise.all(
    led.map(async (person) =>
      overdueClocks(await clocksWith(person, day, targets)(reader)).map((clock) => ({ person, clock })),
    ),
  );
  return countOf(all.flat());
};

/** Whoever is led or coached and was there by `day`. */
const peopleBy = async (reader: Reader, day: Day): Promise<Person[]> =>
  (await reader.list(people, { flag: 'active', to: day }))
    .filter(isLedOrCoached)
    .toSorted((a, b) => a.name.localeCompare(b.name));

const isBlankVault = async (reader: Reader): Promise<boolean> =>
  (await reader.count(sessions, { flag: 'held' })) === 0 && (await reader.count(delegations)) === 0;

/** The mirror of `month` as it stood at its end, or stands `today`. Reads the window by index, never the history. */
export const mirrorOf =
  (month: Month, today: Day): Query<Mirror> =>
  async (reader) => {
    const span = spanOfMonth(month, today);
    const window = windowEnding(span.to, (await thresholds(reader)).windowDays);
    const halfYear = { from: `${movedMonth(month, -5)}-01`, to: span.to };
    const led = await peopleBy(reader, span.to);
    const [ofLevels, back, takeBackDays, ofAlone, carried, kept, clocks, attention, isBlank] =
      await Promise.all([
        levels(reader, span, window, halfYear),
        reader.list(takeBacks, span),
        reader.days(takeBacks, halfYear),
        leftAloneIn(window)(reader),
        carriedIn(span)(reader),
        followThroughIn('me', window)(reader),
        clocksOn(reader, led, span.to),
        attentionIn(reader, led, window),
        isBlankVault(reader),
      ]);
    return {
      span,
      window,
      halfYear,
      ...ofLevels,
      takeBacks: countOf(back),
      takeBackDays,
      leftAlone: ofAlone,
      carried,
      followThrough: kept,
      clocks,
      attention,
      isBlank,
    };
  };
