import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { openActionItemsOf } from '#data/action-items.ts';
import { useLive } from '#data/live.ts';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { ActionItemRow } from '#parts/action-item-row.tsx';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import styles from './briefing.module.css';
import lists from './session-lists.module.css';

type BriefingPromisesProps = { person: Person; today: Day };

/** Open promises, the leader's before theirs. */
export const BriefingPromises = ({ person, today }: BriefingPromisesProps) => {
  const { t } = useTranslation('session');
  const items = useLive(openActionItemsOf(person.id), [person.id]);
  if (items === undefined) return null;
  const mine = items.filter(({ owner }) => owner === 'me');
  const theirs = items.filter(({ owner }) => owner === 'them');
  if (items.length === 0)
    return (
      <section className={styles.part}>
        <Caption>{t('stillOpen')}</Caption>
        <p className={lists.quiet}>{t('noneOpen')}</p>
      </section>
    );
  return (
    <>
      <Promises caption={t('waitsForYou')} items={mine} person={person} today={today} />
      <Promises
        caption={t('theyPromised', { name: givenName(person) })}
        items={theirs}
        person={person}
        today={today}
      />
    </>
  );
};

type PromisesProps = BriefingPromisesProps & { caption: string; items: readonly ActionItem[] };

const Promises = ({ caption, items, person, today }: PromisesProps) => {
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  if (items.length === 0) return null;
  return (
    <section className={styles.part}>
      <Caption>{caption}</Caption>
      <ul ref={list} className={lists.list}>
        {items.map((item) => (
          <li key={item.id}>
            <ActionItemRow item={item} personName={givenName(person)} today={today} isOwnerHidden />
          </li>
        ))}
      </ul>
    </section>
  );
};
