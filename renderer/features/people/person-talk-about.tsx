import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/people/person.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { PersonAddPoint } from './person-add-point.tsx';
import { PersonPoint } from './person-point.tsx';
import styles from './person-side.module.css';

type PersonTalkAboutProps = { person: Person; points: readonly TalkingPoint[] };

/** Open talking points. They wait here until the two meet. */
export const PersonTalkAbout = ({ person, points }: PersonTalkAboutProps) => {
  const { t } = useTranslation('people');
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useKeptFocus(list, () => field.current?.focus());
  return (
    <section>
      <Caption>{t('pageTalkAbout')}</Caption>
      <ul ref={list} className={styles.list}>
        {points.map((point) => (
          <li key={point.id}>
            <PersonPoint point={point} person={person} />
          </li>
        ))}
      </ul>
      <PersonAddPoint person={person} field={field} />
    </section>
  );
};
