import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { ActionItemRow } from '#parts/action-item-row.tsx';
import { AddActionItem } from '#parts/add-action-item.tsx';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import styles from './person-side.module.css';

type PersonOpenItemsProps = { person: Person; items: readonly ActionItem[]; today: Day };

/** Promises that are still open, the leader's first. */
export const PersonOpenItems = ({ person, items, today }: PersonOpenItemsProps) => {
  const { t } = useTranslation('people');
  const [isAdding, setIsAdding] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useKeptFocus(list, () => opener.current?.focus());
  const close = () => {
    setIsAdding(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <section>
      <Caption>{t('pageOpenItems')}</Caption>
      {items.length === 0 ? <p className={styles.quiet}>{t('pageNoItems')}</p> : null}
      <ul ref={list} className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <ActionItemRow item={item} personName={givenName(person)} today={today} />
          </li>
        ))}
      </ul>
      {isAdding ? (
        <div className={styles.form}>
          <AddActionItem person={person} onDone={close} />
        </div>
      ) : (
        <Button ref={opener} className={styles.later} onClick={() => setIsAdding(true)}>
          {t('pageAddItem')}
        </Button>
      )}
    </section>
  );
};
