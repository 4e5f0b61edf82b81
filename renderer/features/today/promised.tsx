import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeActionItem } from '#data/action-items.ts';
import type { PersonNow } from '#data/today.ts';
import { type ActionItem, daysOver, mineFirst } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { CheckBox } from '#ui/check-box.tsx';
import { weekdayAndDay } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import type { PersonToday } from './person-today.ts';
import styles from './aside.module.css';

const shownItems = 7;

type PromisedProps = { everyone: readonly PersonNow[]; shownInFull: readonly PersonToday[]; today: Day };

/** What the leader promised anybody, the earliest due first. What a full card shows already is not said twice. */
export const Promised = ({ everyone, shownInFull, today }: PromisedProps) => {
  const { t } = useTranslation('today');
  const [isAll, setIsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(list, () => heading.current?.focus());
  const onCards = shownInFull.map((one) => one.person.id);
  const mine = everyone.flatMap((now) => now.openItems.filter((item) => item.owner === 'me'));
  const items = mine.filter((item) => !onCards.includes(item.personId)).toSorted(mineFirst);
  const shown = isAll ? items : items.slice(0, shownItems);
  return (
    <section>
      <Caption ref={heading} tabIndex={-1}>
        {t('promised')}
      </Caption>
      {items.length === 0 ? (
        <p className={styles.nothing}>{t(mine.length === 0 ? 'promisedNothing' : 'promisedElse')}</p>
      ) : null}
      <ul ref={list} className={styles.list}>
        {shown.map((item) => (
          <PromisedRow
            key={item.id}
            item={item}
            person={everyone.find((now) => now.person.id === item.personId)?.person}
            today={today}
          />
        ))}
      </ul>
      {items.length > shown.length ? (
        <Button variant="link" onClick={() => setIsAll(true)}>
          {t('promisedMore', { count: items.length - shown.length })}
        </Button>
      ) : null}
    </section>
  );
};

type PromisedRowProps = { item: ActionItem; person: Person | undefined; today: Day };

const PromisedRow = ({ item, person, today }: PromisedRowProps) => {
  const { t } = useTranslation('today');
  const undoToast = useUndoToast();
  const over = daysOver(item, today);
  const keep = async () => {
    const { ok } = await closeActionItem(item.id, 'kept');
    if (ok) undoToast(t('promisedKept', { text: item.text }));
  };
  const details = [
    person ? t('promisedFor', { name: givenName(person) }) : '',
    over === 0 && item.due ? weekdayAndDay(item.due) : '',
    item.cue,
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <CheckBox
        isLabelHidden
        label={t('promisedKept', { text: item.text })}
        checked={false}
        onChange={() => void keep()}
      />
      <div className={styles.words}>
        {item.text}
        <div className={styles.detail}>
          {over > 0 ? <span className={styles.over}>{`${t('over', { count: over })} · `}</span> : null}
          {details.join(' · ')}
        </div>
      </div>
    </li>
  );
};
