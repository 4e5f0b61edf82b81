import { IconGripVertical } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dropTalkingPoint, tickTalkingPoint } from '#data/talking-points.ts';
import type { Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { ShortAnswer } from '#parts/questions/short-answer.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { CheckBox } from '#ui/check-box.tsx';
import { Menu } from '#ui/menu.tsx';
import { showToast } from '#ui/toast.tsx';
import styles from './agenda.module.css';
import { CoachingLine } from './coaching-line.tsx';
import type { OnCall } from './session-commands.ts';
import { TalkingPointLevel } from './talking-point-level.tsx';
import { TalkingPointNotes } from './talking-point-notes.tsx';
import { TalkingPointTags } from './talking-point-tags.tsx';
import { TalkingPointText } from './talking-point-text.tsx';
import { useDraggableRow } from './use-draggable-row.ts';

type TalkingPointRowProps = {
  point: TalkingPoint;
  /** `null` before a session: then points are neither ticked nor given notes. */
  session: Session | null;
  person: Person;
  at: number;
  count: number;
  isOpen: boolean;
  onOpen: () => void;
  onLeave: () => void;
  onMove: (to: number) => void;
  onCall: OnCall | null;
};

/** One point: tick, words, who raised it, how often it moved, notes. Alt+↑/↓ anywhere in it moves it. */
export const TalkingPointRow = (props: TalkingPointRowProps) => {
  const { point, session, person, at, count, isOpen, onOpen, onLeave, onMove, onCall } = props;
  const { t } = useTranslation('session');
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const { edge, isDragged } = useDraggableRow(row, handle, point.id);
  const items = useRowMenu(props);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const to = event.key === 'ArrowUp' ? at - 1 : at + 1;
    if (to >= 0 && to < count) onMove(to);
  };
  return (
    <li
      ref={row}
      data-edge={edge}
      data-dragged={isDragged || undefined}
      className={styles.row}
      onKeyDown={onKeyDown}
    >
      <span ref={handle} aria-hidden="true" className={styles.handle}>
        <IconGripVertical size={15} stroke={1.6} />
      </span>
      {session ? <Tick point={point} session={session} /> : null}
      <div className={styles.words}>
        <TalkingPointText point={point} onDone={session ? onOpen : null} />
        <TalkingPointTags point={point} person={person} />
        {session ? (
          <TalkingPointNotes
            point={point}
            isOpen={isOpen}
            onOpen={onOpen}
            onLeave={onLeave}
            onCall={onCall ?? (() => undefined)}
          />
        ) : null}
        {session && point.origin === 'question' ? <ShortAnswer point={point} isOpen={isOpen} /> : null}
        {isOpen && session ? <CoachingLine person={person} session={session} /> : null}
        {point.about?.kind === 'delegation' ? (
          <TalkingPointLevel point={point} session={session} person={person} />
        ) : null}
      </div>
      <div className={styles.rowMenu}>
        <Menu label={t('moreForPoint', { text: point.text })} items={items} />
      </div>
    </li>
  );
};

const Tick = ({ point, session }: { point: TalkingPoint; session: Session }) => {
  const { t } = useTranslation('session');
  const tick = async (isDiscussed: boolean) => {
    const outcome = await tickTalkingPoint(point.id, isDiscussed ? session.id : null);
    if (outcome.ok && !isDiscussed && session.state === 'held')
      showToast({ text: t('backToOpen', { text: point.text }) });
  };
  return (
    <CheckBox
      isLabelHidden
      label={t('discussed', { text: point.text })}
      checked={point.state === 'discussed'}
      onChange={(isDiscussed) => void tick(isDiscussed)}
    />
  );
};

const useRowMenu = ({ point, at, count, onMove }: TalkingPointRowProps) => {
  const { t } = useTranslation('session');
  const undoToast = useUndoToast();
  const drop = async () => {
    const outcome = await dropTalkingPoint(point.id);
    if (outcome.ok) undoToast(t('dropped', { text: point.text }));
  };
  return [
    ...(at > 0 ? [{ label: t('moveUp'), onSelect: () => onMove(at - 1) }] : []),
    ...(at < count - 1 ? [{ label: t('moveDown'), onSelect: () => onMove(at + 1) }] : []),
    { label: t('drop'), onSelect: () => void drop() },
  ];
};
