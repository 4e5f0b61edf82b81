import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { delegationsNowOf } from '#data/delegations-now.ts';
import { useLive } from '#data/live.ts';
import type { Day } from '#domain/time/calendar.ts';
import { looksAndLeaveAlone } from '#domain/autonomy/delegation-now.ts';
import type { SessionId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { DueLooks } from './due-looks.tsx';
import { LeaveAlone } from './leave-alone.tsx';
import { LookSeen } from './look-seen.tsx';
import styles from './looks.module.css';
import { useLooked } from './use-looked.ts';

type LooksProps = {
  person: Person;
  today: Day;
  sessionId: SessionId | null;
  /** Only says what to leave alone, in one sentence. */
  isBrief?: boolean;
  as?: 'h2' | 'h3';
  className?: string;
};

/** What to look at in a person's areas, and what to leave alone. Nothing where nothing was agreed. */
export const Looks = ({ person, today, sessionId, isBrief, as = 'h2', className }: LooksProps) => {
  const { t } = useTranslation('delegation');
  const all = useLive(delegationsNowOf(person.id, today), [person.id, today]) ?? [];
  const { just, looked } = useLooked(today, sessionId);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const { due, leaveAlone } = looksAndLeaveAlone(all);
  if (due.length + leaveAlone.length === 0) return null;
  return (
    <div className={[styles.looks, className].filter(Boolean).join(' ')}>
      {due.length > 0 ? (
        <section>
          <Caption as={as}>{t('lookAt')}</Caption>
          <ul ref={list} className={styles.due}>
            <DueLooks due={due} today={today} onLooked={(now) => void looked(now, 'planned')} />
          </ul>
        </section>
      ) : null}
      {just ? <LookSeen key={just.id} look={just} /> : null}
      <LeaveAlone
        areas={leaveAlone}
        person={person}
        today={today}
        {...(isBrief ? {} : { onLooked: (now) => void looked(now, 'anyway') })}
      />
    </div>
  );
};
