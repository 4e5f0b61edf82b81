import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { agendaOf } from '#data/session-desk.ts';
import type { TalkingPointId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Card } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { AddTalkingPoint } from './add-talking-point.tsx';
import styles from './agenda.module.css';
import type { OnCall } from './session-commands.ts';
import { TalkingPointRow } from './talking-point-row.tsx';
import { useReorder } from './use-reorder.ts';

type AgendaCardProps = {
  session: Session;
  person: Person;
  /** The point whose notes are being written. */
  openId: string | null;
  onOpen: (id: string | null) => void;
  onCall: OnCall;
};

/** The heart of a session: one point after the other, each with its notes. */
export const AgendaCard = ({ session, person, openId, onOpen, onCall }: AgendaCardProps) => {
  const { t } = useTranslation('session');
  const points = useLive(agendaOf(session), [session.id, session.state]);
  const [typedId, setTypedId] = useState<TalkingPointId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLInputElement>(null);
  const shown = (points ?? []).filter(({ id }) => id !== typedId);
  const { moved, move } = useReorder(shown);
  useKeptFocus(list, () => add.current?.focus());
  if (points === undefined) return null;
  return (
    <Card aria-label={t('agenda')} className={styles.card}>
      <ul ref={list} className={styles.list}>
        {shown.map((point, at) => (
          <TalkingPointRow
            key={point.id}
            point={point}
            session={session}
            person={person}
            at={at}
            count={shown.length}
            isOpen={point.id === openId}
            onOpen={() => onOpen(point.id)}
            onLeave={() => onOpen(null)}
            onMove={(to) => move(point, to)}
            onCall={onCall}
          />
        ))}
      </ul>
      {shown.length === 0 ? <p className={styles.nothing}>{t('noPoints')}</p> : null}
      <AddTalkingPoint
        ref={add}
        person={person}
        heldIn={session.state === 'held' ? session.id : null}
        onCall={onCall}
        onTyping={setTypedId}
      />
      <div role="status">
        <HiddenText>{moved}</HiddenText>
      </div>
    </Card>
  );
};
