import { useTranslation } from 'react-i18next';
import { writeTalkingPoint } from '#data/talking-points.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { isTheirs, type Origin, type TalkingPoint } from '#domain/sessions/talking-point.ts';
import { Tag } from '#ui/marks.tsx';
import styles from './agenda.module.css';

/** Who raised a point, in words. */
export const useOriginWords = (person: Person) => {
  const { t } = useTranslation('session');
  return (origin: Origin): string => {
    if (origin === 'them') return t('theirs', { name: givenName(person) });
    return origin === 'me' ? t('fromYou') : t(origin);
  };
};

/** Who raised it, changed by a press, and how often it came up before. */
export const TalkingPointTags = ({ point, person }: { point: TalkingPoint; person: Person }) => {
  const { t } = useTranslation('session');
  const words = useOriginWords(person);
  const who = words(point.origin);
  return (
    <>
      <button
        type="button"
        className={styles.origin}
        aria-label={t('raisedBy', { who })}
        onClick={() => void writeTalkingPoint(point.id, { origin: isTheirs(point) ? 'me' : 'them' })}
      >
        <Tag>{who}</Tag>
      </button>
      {point.moved > 0 ? (
        <Tag tone="amber">{t('nthTime', { count: point.moved + 1, ordinal: true })}</Tag>
      ) : null}
    </>
  );
};
