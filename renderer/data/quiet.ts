import { addDays, type Day } from '#domain/calendar.ts';
import { type Quiet, quietAfterDays, quietSigns } from '#domain/quiet.ts';
import type { Reader } from '#vault/table.ts';
import type { Query } from './live.ts';
import { feedback, sessions } from './tables.ts';
import type { PersonNow } from './today.ts';

/** How far back "since when" is looked for once the silence itself is sure. */
const lookBack = { sessions: 40, feedback: 25 } as const;

/** The day of the last redirecting feedback the person heard; older than the newest 25 pieces it counts as never. */
const lastRedirectingOn = async (reader: Reader, personId: string, today: Day): Promise<Day | null> => {
  const isRedirecting = (one: { direction: string; kind: string; deliveredOn: Day | null }) =>
    one.direction === 'to-them' && one.kind === 'redirecting' && one.deliveredOn !== null;
  const from = addDays(today, -quietAfterDays.redirecting);
  const recent = (await reader.list(feedback, { personId, flag: '', from })).findLast(isRedirecting);
  if (recent) return recent.deliveredOn;
  const older = await reader.list(feedback, { personId, flag: '', newest: lookBack.feedback });
  return older.find(isRedirecting)?.deliveredOn ?? null;
};

/** The day of the last held talk about growth or career; older than the newest 40 one-on-ones it counts as never. */
const lastGrowthTalkOn = async (reader: Reader, personId: string, today: Day): Promise<Day | null> => {
  const isGrowth = ({ kinds }: { kinds: readonly string[] }) =>
    kinds.includes('growth') || kinds.includes('career');
  const from = addDays(today, -quietAfterDays.growthTalk);
  const recent = (await reader.list(sessions, { personId, flag: 'held', from })).findLast(isGrowth);
  if (recent) return recent.day;
  const older = await reader.list(sessions, { personId, flag: 'held', newest: lookBack.sessions });
  return older.find(isGrowth)?.day ?? null;
};

const signsFor = async (reader: Reader, now: PersonNow, today: Day): Promise<Quiet[]> => {
  const { person, lastHeld, lastThanks, undelivered } = now;
  const [redirecting, growthTalk] = await Promise.all([
    lastRedirectingOn(reader, person.id, today),
    lastGrowthTalkOn(reader, person.id, today),
  ]);
  return quietSigns({
    person,
    today,
    lastThanksOn: lastThanks?.spokenOn ?? null,
    lastRedirectingOn: redirecting,
    lastGrowthTalkOn: growthTalk,
    oldestUndeliveredOn: undelivered.map((one) => one.observedOn).toSorted()[0] ?? null,
    lastHeldOn: lastHeld?.day ?? null,
  });
};

export type QuietWith = { person: PersonNow['person']; signs: Quiet[] };

/** What has gone quiet with whom; people with whom nothing has are left out. Reads the latest records only. */
export const quietWith =
  (everyone: readonly PersonNow[], today: Day): Query<QuietWith[]> =>
  async (reader) => {
    const all = await Promise.all(
      everyone.map(async (now) => ({ person: now.person, signs: await signsFor(reader, now, today) })),
    );
    return all.filter(({ signs }) => signs.length > 0);
  };
