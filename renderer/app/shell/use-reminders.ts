import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { preference } from '#data/preferences.ts';
import { plannedWithTime, type Upcoming } from '#data/reminders.ts';
import { now } from '#data/store.ts';
import { givenName } from '#domain/people/person.ts';
import { minutesUntil } from '#domain/sessions/reminder.ts';
import { useToday } from '#parts/use-today.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';

/** Often enough that "in 10 minutes" is true, seldom enough to cost nothing. */
const lookMillis = 15_000;

const keyOf = ({ session: { id, day, time } }: Upcoming): string => `${id} ${day} ${time}`;

/** Says that a planned one-on-one is near, once each, while the notebook is open and the leader wants to be told. */
export const useReminders = (): void => {
  const { t } = useTranslation('app');
  const desktop = useDesktop();
  const today = useToday();
  const style = useLive(preference('reminders'), []) ?? 'off';
  const planned = useLive(plannedWithTime(today), [today]);
  // While the screen is shared, a name has no place on it.
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const said = useRef(new Set<string>());
  useEffect(() => {
    if (style === 'off' || planned === undefined) return undefined;
    const textOf = ({ person }: Upcoming, count: number): string =>
      style === 'named' && !isHidden
        ? t('reminderNamed', { name: givenName(person), count })
        : t('reminder', { count });
    const look = () => {
      for (const one of planned) {
        const minutes = minutesUntil(one.session, now(), Temporal.Now.timeZoneId());
        if (minutes === null || said.current.has(keyOf(one))) continue;
        said.current.add(keyOf(one));
        void desktop.showReminder(textOf(one, minutes), one.session.id);
      }
    };
    look();
    const timer = setInterval(look, lookMillis);
    return () => clearInterval(timer);
  }, [style, planned, isHidden, desktop, t]);
};
