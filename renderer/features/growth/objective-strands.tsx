import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ObjectivesPage } from '#data/objectives.ts';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { SessionId } from '#domain/ids.ts';
import type { ThreadStrand } from '#domain/goals/objective-thread.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, initials, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { ActionItemTags } from '#parts/action-item-tags.tsx';
import { Avatar } from '#parts/avatar.tsx';
import { shortDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './objectives.module.css';

type Page = Pick<ObjectivesPage, 'people' | 'sessions'>;
type ObjectiveStrandsProps = {
  strands: readonly ThreadStrand[];
  page: Page;
  today: Day;
  /** All action items; else what is in them is counted. */
  isWhole?: boolean;
};

/** Goals and areas that serve an objective, and below each what was agreed and in which one-on-ones. */
export const ObjectiveStrands = ({ strands, page, today, isWhole }: ObjectiveStrandsProps) => {
  const { t } = useTranslation('growth');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const seen = strands.filter((strand) => !(isHidden && strand.kind === 'goal' && isPrivate(strand.goal)));
  if (seen.length === 0) return <p className={styles.quiet}>{t('nothingServes')}</p>;
  return (
    <ul className={styles.strands}>
      {seen.map((strand) => (
        <li key={strand.kind === 'goal' ? strand.goal.id : strand.area.id} className={styles.strand}>
          <StrandHead strand={strand} page={page} />
          {isWhole ? (
            <StrandItems strand={strand} page={page} today={today} />
          ) : (
            <StrandSum strand={strand} page={page} today={today} />
          )}
        </li>
      ))}
    </ul>
  );
};

const StrandHead = ({ strand, page }: { strand: ThreadStrand; page: Page }) => {
  const { t } = useTranslation('growth');
  const { t: parts } = useTranslation('parts');
  if (strand.kind === 'area')
    return (
      <div className={styles.strandHead}>
        <Link href={routes.autonomy} className={styles.title}>
          {strand.area.name}
        </Link>
        <span className={styles.small}>{t('areaStrand')}</span>
      </div>
    );
  const person = page.people.get(strand.goal.personId);
  return (
    <div className={styles.strandHead}>
      {person ? <Avatar id={person.id} initials={initials(person.name)} /> : null}
      <Link href={routes.goal(strand.goal.id)} className={styles.title}>
        {strand.goal.title}
      </Link>
      {person ? <span className={styles.small}>{givenName(person)}</span> : null}
      {strand.goal.state === 'done' ? <Tag tone="accent">{parts('goalDone')}</Tag> : null}
      {isPrivate(strand.goal) ? <Tag tone="private">{parts('goalOnlyYou')}</Tag> : null}
    </div>
  );
};

type StrandProps = { strand: ThreadStrand; page: Page; today: Day };

const StrandSum = ({ strand: { items, sessionIds }, page, today }: StrandProps) => {
  const { t } = useTranslation('growth');
  if (items.length === 0) return null;
  const open = items.filter(({ state }) => state === 'open').length;
  const words = [t('items', { count: items.length }), ...(open > 0 ? [t('itemsOpen', { count: open })] : [])];
  return (
    <p className={styles.small}>
      {words.join(', ')}
      {sessionIds.length > 0 ? (
        <>
          {' · '}
          {t('sessionsOf')}{' '}
          {sessionIds.slice(-4).map((id, at) => (
            <span key={id}>
              {at > 0 ? ', ' : null}
              <SessionLink id={id} page={page} today={today} />
            </span>
          ))}
        </>
      ) : null}
    </p>
  );
};

const SessionLink = ({ id, page, today }: { id: SessionId; page: Page; today: Day }) => {
  const session = page.sessions.get(id);
  return session ? <Link href={routes.session(id)}>{shortDay(session.day, today)}</Link> : null;
};

const StrandItems = ({ strand: { items }, page, today }: StrandProps) => (
  <ul className={styles.items}>
    {items.map((item) => (
      <StrandItem
        key={item.id}
        item={item}
        person={page.people.get(item.personId)}
        page={page}
        today={today}
      />
    ))}
  </ul>
);

type StrandItemProps = { item: ActionItem; person: Person | undefined; page: Page; today: Day };

const StrandItem = ({ item, person, page, today }: StrandItemProps) => {
  const { t } = useTranslation('growth');
  const { t: parts } = useTranslation('parts');
  return (
    <li className={styles.item}>
      <span className={styles.itemText}>
        {person ? <Link href={routes.person(person.id)}>{item.text}</Link> : item.text}
      </span>
      <span className={styles.tags}>
        <ActionItemTags
          item={item}
          today={today}
          ownerName={item.owner === 'me' ? parts('me') : person ? givenName(person) : undefined}
        />
      </span>
      <span className={styles.when}>
        {item.sessionId ? (
          <SessionLink id={item.sessionId} page={page} today={today} />
        ) : (
          <span title={t('agreedAlone')}>{shortDay(item.agreedOn, today)}</span>
        )}
      </span>
    </li>
  );
};
