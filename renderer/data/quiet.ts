import { addDays, type Day } from '#domain/time/calendar.ts';
import { type Quiet, quietSigns } from '#domain/people/quiet.ts';
import { type ClockTargets, noClocks, type Thresholds } from '#domain/thresholds.ts';
import type { Reader } from '#vault/table.ts';
import { clocksWith } from './clocks.ts';
import type { Query } from './live.ts';
import { clockTargets, thresholds } from './preferences.ts';
import { feedback } from './tables.ts';
import type { PersonNow } from './today.ts';

/** How many pieces of feedback "since when" is looked for in, once the silence itself is sure. */
const lookBack = 25;

/** The day of the last redirecting feedback the person heard; older than the newest 25 pieces it counts as never. */
const lastRedirectingOn = async (reader: Reader, personId: string, from: Day): Promise<Day | null> => {
  const isRedirecting = (one: { direction: string; kind: string; deliveredOn: Day | null }) =>
    one.direction === 'to-them' && one.kind === 'redirecting' && one.deliveredOn !== null;
  const recent = (await reader.list(feedback, { personId, flag: '', from })).findLast(isRedirecting);
  if (recent) return recent.deliveredOn;
  const older = await reader.list(feedback, { personId, flag: '', newest: lookBack });
  return older.find(isRedirecting)?.deliveredOn ?? null;
};

const signsFor = async (
  reader: Reader,
  now: PersonNow,
  today: Day,
  after: Thresholds,
  targets: ClockTargets,
): Promise<Quiet[]> => {
  const { person, lastHeld, lastThanks, undelivered } = now;
  const [redirecting, clocks] = await Promise.all([
    lastRedirectingOn(reader, person.id, addDays(today, -after.redirectingDays)),
    clocksWith(person, today, { ...noClocks, growth: targets.growth })(reader),
  ]);
  const facts = {
    person,
    today,
    lastThanksOn: lastThanks?.spokenOn ?? null,
    lastRedirectingOn: redirecting,
    growthClock: clocks[0] ?? null,
    oldestUndeliveredOn: undelivered.map((one) => one.observedOn).toSorted()[0] ?? null,
    lastHeldOn: lastHeld?.day ?? null,
  };
  return quietSigns(facts, after);
};

export type QuietWith = { person: PersonNow['person']; signs: Quiet[] };

/** What has gone quiet with whom; people with whom nothing has are left out. Reads the latest records only. */
export const quietWith =
  (everyone: readonly PersonNow[], today: Day): Query<QuietWith[]> =>
  async (reader) => {
    const [after, targets] = await Promise.all([thresholds(reader), clockTargets(reader)]);
    const all = await Promise.all(
      everyone.map(async (now) => ({
        person: now.person,
        signs: await signsFor(reader, now, today, after, targets),
      })),
    );
    return all.filter(({ signs }) => signs.length > 0);
  };
