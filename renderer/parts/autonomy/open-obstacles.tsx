import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { openObstaclesOf } from '#data/obstacles.ts';
import type { Day } from '#domain/time/calendar.ts';
import { type Obstacle, waitsForMe } from '#domain/autonomy/obstacle.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import styles from './autonomy.module.css';
import { ObstacleRow } from './obstacle-row.tsx';

type OpenObstaclesProps = {
  person: Person;
  today: Day;
  /** Those that wait for the leader, the others, or all in one list. */
  which: 'mine' | 'others' | 'all';
  as?: 'h2' | 'h3';
  className?: string;
};

/** What is in a person's way, the leader's to remove first. Nothing when nothing is. */
export const OpenObstacles = ({ person, today, which, as = 'h2', className }: OpenObstaclesProps) => {
  const { t } = useTranslation('delegation');
  const all = useLive(openObstaclesOf(person.id), [person.id]) ?? [];
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const isShown = (obstacle: Obstacle) => which === 'all' || waitsForMe(obstacle) === (which === 'mine');
  const shown = all.filter(isShown);
  if (shown.length === 0) return null;
  return (
    <section className={className}>
      <Caption as={as}>
        {t(which === 'mine' ? 'waitsForYou' : 'inTheWay', { name: givenName(person) })}
      </Caption>
      <ul ref={list} className={styles.list}>
        {shown.map((obstacle) => (
          <li key={obstacle.id}>
            <ObstacleRow obstacle={obstacle} person={person} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
};
