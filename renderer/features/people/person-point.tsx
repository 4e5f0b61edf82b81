import { useTranslation } from 'react-i18next';
import { dropTalkingPoint, writeTalkingPoint } from '#data/talking-points.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { isTheirs, type TalkingPoint } from '#domain/sessions/talking-point.ts';
import { Menu } from '#ui/menu.tsx';
import { Tag } from '#ui/marks.tsx';
import { useMovedWords } from '#parts/action-item-tags.tsx';
import { useWithUndo } from './person-with-undo.ts';
import styles from './person-side.module.css';

/** One thing to speak about: who raised it, how often it moved, and the way to drop it. */
export const PersonPoint = ({ point, person }: { point: TalkingPoint; person: Person }) => {
  const { t } = useTranslation('people');
  const movedWords = useMovedWords();
  const name = givenName(person);
  const withUndo = useWithUndo();
  const drop = () => withUndo(dropTalkingPoint(point.id), t('pageDropped', { text: point.text }));
  const origin =
    point.origin === 'them'
      ? t('pageFromThem', { name })
      : point.origin === 'me'
        ? t('pageFromMe')
        : t(`pageOrigin-${point.origin}`);
  return (
    <div className={styles.row}>
      <span className={styles.words}>
        {point.text}{' '}
        <span>
          <Tag>{origin}</Tag> {point.moved > 0 ? <Tag tone="amber">{movedWords(point.moved)}</Tag> : null}
        </span>
      </span>
      <span className={styles.menu}>
        <Menu
          label={t('pageMorePoint', { text: point.text })}
          items={[
            isTheirs(point)
              ? { label: t('pageSetMe'), onSelect: () => void writeTalkingPoint(point.id, { origin: 'me' }) }
              : {
                  label: t('pageSetThem', { name }),
                  onSelect: () => void writeTalkingPoint(point.id, { origin: 'them' }),
                },
            { label: t('pageDrop'), onSelect: () => void drop() },
          ]}
        />
      </span>
    </div>
  );
};
