import type { Person } from '#domain/people/person.ts';
import { Avatar } from '#parts/avatar.tsx';
import styles from './board.module.css';

type BoardGhostProps = { person: Person; shortName: string; kind: 'former' | 'proposed'; title?: string };

/** Where someone stood before, or where they may stand next. The chip itself says both in words. */
export const BoardGhost = ({ person, shortName, kind, title }: BoardGhostProps) => (
  <span aria-hidden="true" data-kind={kind} title={title} className={styles.ghost}>
    <Avatar id={person.id} initials="" />
    <span className={styles.name}>{shortName}</span>
  </span>
);
