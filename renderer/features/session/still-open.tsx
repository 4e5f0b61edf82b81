import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { openActionItemsOf } from '#data/action-items.ts';
import { useLive } from '#data/live.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { SessionId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { ActionItemRow } from '#parts/action-item-row.tsx';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import styles from './session-lists.module.css';

type StillOpenProps = { person: Person; today: Day; besides: SessionId };

/** Promises from earlier talks, the leader's first. */
export const StillOpen = ({ person, today, besides }: StillOpenProps) => {
  const { t } = useTranslation('session');
  const items = useLive(openActionItemsOf(person.id), [person.id]);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const older = (items ?? []).filter(({ sessionId }) => sessionId !== besides);
  if (older.length === 0) return null;
  return (
    <section>
      <Caption>{t('stillOpen')}</Caption>
      <ul ref={list} className={styles.list}>
        {older.map((item) => (
          <li key={item.id}>
            <ActionItemRow item={item} personName={givenName(person)} today={today} isBrief />
          </li>
        ))}
      </ul>
    </section>
  );
};
