import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { allAreas } from '#data/decision-areas.ts';
import { latestDecisionsOf } from '#data/decisions.ts';
import { delegationsNowOf } from '#data/delegations-now.ts';
import { useLive } from '#data/live.ts';
import { takeBacksFrom } from '#data/take-backs.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { DecisionList } from '#parts/autonomy/decision-list.tsx';
import { NoteButtons } from '#parts/autonomy/note-buttons.tsx';
import { OpenObstacles } from '#parts/autonomy/open-obstacles.tsx';
import { TakeBackRow } from '#parts/autonomy/take-back-row.tsx';
import { Caption, Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './person-side.module.css';
import { PersonDecidesArea } from './person-decides-area.tsx';

/** How many of the newest decisions and take-backs are asked for. */
const newest = { decisions: 12, takeBacks: 5 } as const;

/** What a person decides: the areas, the newest decisions, what was taken back, and what is in the way. */
export const PersonDecides = ({ person, today }: { person: Person; today: Day }) => {
  const { t } = useTranslation('delegation');
  const name = givenName(person);
  const areas = useLive(delegationsNowOf(person.id, today), [person.id, today]);
  const decisions = useLive(latestDecisionsOf(person.id, newest.decisions), [person.id]) ?? [];
  return (
    <>
      <section>
        <div className={styles.head}>
          <Caption>{t('decides', { name })}</Caption>
          <Link href={routes.autonomy} className={styles.quiet}>
            {t('toBoard')}
          </Link>
        </div>
        {areas?.length === 0 ? <p className={styles.quiet}>{t('decidesNothing', { name })}</p> : null}
        <ul className={styles.list}>
          {(areas ?? []).map((now) => (
            <li key={now.delegation.id}>
              <PersonDecidesArea now={now} person={person} today={today} />
            </li>
          ))}
        </ul>
        <div className={styles.buttons}>
          <NoteButtons person={person} />
        </div>
      </section>
      {decisions.length > 0 ? (
        <section>
          <Caption>{t('recent')}</Caption>
          <DecisionList decisions={decisions} person={person} today={today} />
        </section>
      ) : null}
      <TakenBack person={person} today={today} />
      <OpenObstacles person={person} today={today} which="all" />
    </>
  );
};

/** Only for the leader. */
const TakenBack = ({ person, today }: { person: Person; today: Day }) => {
  const { t } = useTranslation('delegation');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const takeBacks = useLive(takeBacksFrom(person.id, newest.takeBacks), [person.id]) ?? [];
  const areas = useLive(allAreas, []) ?? [];
  if (isHidden || takeBacks.length === 0) return null;
  return (
    <section className={styles.about}>
      <div className={styles.head}>
        <Caption>{t('takeBacks')}</Caption>
        <Tag tone="private">{t('onlyForYou')}</Tag>
      </div>
      {takeBacks.map((takeBack) => (
        <TakeBackRow
          key={takeBack.id}
          takeBack={takeBack}
          areaName={areas.find(({ id }) => id === takeBack.areaId)?.name ?? ''}
          today={today}
        />
      ))}
    </section>
  );
};
