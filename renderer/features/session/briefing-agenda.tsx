import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { openTalkingPointsOf } from '#data/talking-points.ts';
import type { TalkingPointId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { isTheirs } from '#domain/sessions/talking-point.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Caption, Card } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { AddTalkingPoint } from './add-talking-point.tsx';
import agenda from './agenda.module.css';
import styles from './briefing.module.css';
import { TalkingPointRow } from './talking-point-row.tsx';
import { useReorder } from './use-reorder.ts';

const nothing = () => undefined;

/** What is to be spoken about, in order; points are added and put in place before the talk begins. */
export const BriefingAgenda = ({ person }: { person: Person }) => {
  const { t } = useTranslation('session');
  const points = useLive(openTalkingPointsOf(person.id), [person.id]);
  const [typedId, setTypedId] = useState<TalkingPointId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLInputElement>(null);
  const shown = (points ?? []).filter(({ id }) => id !== typedId);
  const { moved, move } = useReorder(shown);
  useKeptFocus(list, () => add.current?.focus());
  const them = shown.filter(isTheirs).length;
  return (
    <section className={styles.part}>
      <div className={styles.heading}>
        <Caption>{t('onAgenda')}</Caption>
        {shown.length > 0 ? (
          <span className={styles.quiet}>
            {t('agendaCounts', { them, me: shown.length - them, name: givenName(person) })}
          </span>
        ) : null}
      </div>
      <Card>
        <ul ref={list} className={agenda.list}>
          {shown.map((point, at) => (
            <TalkingPointRow
              key={point.id}
              point={point}
              session={null}
              person={person}
              at={at}
              count={shown.length}
              isOpen={false}
              onOpen={nothing}
              onLeave={nothing}
              onMove={(to) => move(point, to)}
              onCall={null}
            />
          ))}
        </ul>
        <AddTalkingPoint ref={add} person={person} onTyping={setTypedId} />
      </Card>
      <div role="status">
        <HiddenText>{moved}</HiddenText>
      </div>
    </section>
  );
};
