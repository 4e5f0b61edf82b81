import { colourOf } from '#domain/people/person-colour.ts';
import styles from './avatar.module.css';

/** Dark enough for white letters at AA, apart enough to tell seven people from each other. As many as `colourCount`. */
const colours = [
  '#7a5c3e',
  '#33626d',
  '#8a4b5f',
  '#566338',
  '#54508c',
  '#80601f',
  '#3f5f4d',
  '#7a4a32',
  '#4a5a75',
];

type AvatarProps = { id: string; initials: string; size?: 'small' | 'large' };

/** Initials on a colour that stays with the person. Decoration: the name always stands beside it. */
export const Avatar = ({ id, initials, size = 'small' }: AvatarProps) => {
  const side = size === 'small' ? '1.57rem' : '3.14rem';
  return (
    <span
      aria-hidden="true"
      className={styles.avatar}
      style={{
        width: side,
        height: side,
        fontSize: size === 'small' ? '0.68rem' : '1.07rem',
        background: colours[colourOf(id)],
      }}
    >
      {initials}
    </span>
  );
};
