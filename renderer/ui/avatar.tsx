import { createContext, useContext } from 'react';
import styles from './marks.module.css';

/** Dark enough for white letters at AA, apart enough to tell seven people from each other. */
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

const AvatarOrder = createContext<readonly string[]>([]);

/** The ids of everyone shown, in a lasting order: neighbours in it never share a colour. */
export const AvatarOrderProvider = AvatarOrder;

const hashOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0, 7);

type AvatarProps = { id: string; initials: string; size?: 'small' | 'large' };

/** Initials on a colour that stays with the person. Decoration: the name always stands beside it. */
export const Avatar = ({ id, initials, size = 'small' }: AvatarProps) => {
  const place = useContext(AvatarOrder).indexOf(id);
  const side = size === 'small' ? '1.57rem' : '3.14rem';
  return (
    <span
      aria-hidden="true"
      className={styles.avatar}
      style={{
        width: side,
        height: side,
        fontSize: size === 'small' ? '0.68rem' : '1.07rem',
        background: colours[(place < 0 ? Math.abs(hashOf(id)) : place) % colours.length],
      }}
    >
      {initials}
    </span>
  );
};
