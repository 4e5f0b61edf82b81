import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { givenName } from '#domain/people/person.ts';
import { ActionItemRow } from '#parts/action-item-row.tsx';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import type { PersonToday } from './person-today.ts';
import styles from './person-card.module.css';

/** What the leader owes this person. */
export const WaitingColumn = ({ one, today }: { one: PersonToday; today: Day }) => {
  const { t } = useTranslation('today');
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(list, () => heading.current?.focus());
  const { waitingForMe } = one.briefing;
  return (
    <div className={styles.column}>
      <Caption as="h3" ref={heading} tabIndex={-1}>
        {t('waiting')}
      </Caption>
      <ul ref={list} className={styles.list}>
        {waitingForMe.map((item) => (
          <li key={item.id}>
            <ActionItemRow
              item={item}
              personName={givenName(one.person)}
              today={today}
              isOwnerHidden
              isBrief
            />
          </li>
        ))}
      </ul>
      {waitingForMe.length === 0 ? <p className={styles.nothing}>{t('waitingNothing')}</p> : null}
    </div>
  );
};
