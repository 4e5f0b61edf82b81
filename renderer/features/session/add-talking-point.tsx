import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawTalkingPoint } from '#data/session-desk.ts';
import { addTalkingPoint, writeTalkingPoint } from '#data/talking-points.ts';
import type { SessionId, TalkingPointId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { CommandList } from '#ui/command-list.tsx';
import { Tag } from '#ui/marks.tsx';
import styles from './agenda.module.css';
import { isCommandId, type OnCall, useSessionCommands } from './session-commands.ts';
import { useOriginWords } from './talking-point-tags.tsx';
import { useNewLine } from '#parts/use-new-line.ts';

type AddTalkingPointProps = {
  ref?: Ref<HTMLInputElement>;
  person: Person;
  /** The held session that is being edited: then the point was discussed in it. */
  heldIn?: SessionId | null;
  /** Without it `/` is a letter like any other. */
  onCall?: OnCall;
  /** The point the field still holds, which lists leave out. */
  onTyping: (id: TalkingPointId | null) => void;
};

/** Enter adds and stays; `/` calls a command with the words behind it. */
export const AddTalkingPoint = ({ ref, person, heldIn, onCall, onTyping }: AddTalkingPointProps) => {
  const { t } = useTranslation('session');
  const originWords = useOriginWords(person);
  const [origin, setOrigin] = useState<'me' | 'them'>('me');
  const line = useNewLine<TalkingPointId>({
    add: (text) => addTalkingPoint({ personId: person.id, text, origin, ...(heldIn ? { heldIn } : {}) }),
    write: (id, text) => writeTalkingPoint(id, { text }),
    withdraw: withdrawTalkingPoint,
    ...(onCall
      ? {
          passing: {
            isSo: (text: string) => text.startsWith('/'),
            place: { field: 'command', personId: person.id },
          },
        }
      : {}),
  });
  useEffect(() => onTyping(line.heldId), [line.heldId, onTyping]);
  const menu = useCommandMenu(onCall ? line.text : '', (id, text) => {
    line.change('');
    if (isCommandId(id)) onCall?.({ id, text, pointId: null });
  });
  const turnOrigin = () => {
    const next = origin === 'me' ? 'them' : 'me';
    setOrigin(next);
    if (line.heldId) void writeTalkingPoint(line.heldId, { origin: next });
  };
  return (
    <div className={styles.add}>
      <IconPlus aria-hidden="true" size={14} stroke={1.8} className={styles.plus} />
      <input
        ref={ref}
        type="text"
        aria-label={t('addPoint')}
        placeholder={t('addPoint')}
        maxLength={2000}
        autoComplete="off"
        spellCheck={false}
        className={styles.addField}
        value={line.text}
        onChange={(event) => line.change(event.currentTarget.value)}
        onBlur={() => void line.flush()}
        onKeyDown={(event) => {
          if (menu.onKey(event)) return;
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) void line.finish();
        }}
        {...menu.fieldProps}
      />
      {line.text === '' && onCall ? (
        <span aria-hidden="true" className={styles.slashHint}>
          {t('slashHint')}
        </span>
      ) : null}
      <button
        type="button"
        className={styles.origin}
        aria-label={t('raisedByHint', { who: originWords(origin) })}
        onClick={turnOrigin}
      >
        <Tag>{originWords(origin)}</Tag>
      </button>
      {menu.list}
    </div>
  );
};

/** The commands that fit a line such as "/act" or "/action write it down by fri". */
const useCommandMenu = (typed: string, run: (id: string, text: string) => void) => {
  const { t } = useTranslation('session');
  const id = useId();
  const commands = useSessionCommands();
  const [at, setAt] = useState(0);
  const [, word = '', rest = ''] = /^(\/\S*)(.*)$/.exec(typed) ?? [];
  const found =
    word === ''
      ? []
      : commands.filter(({ label }) =>
          rest === '' ? label.startsWith(word.toLowerCase()) : label === word.toLowerCase(),
        );
  const active = found[Math.min(at, found.length - 1)];
  const onKey = (event: KeyboardEvent): boolean => {
    if (active === undefined || event.altKey) return false;
    if (event.key === 'ArrowDown') setAt((at + 1) % found.length);
    else if (event.key === 'ArrowUp') setAt((at - 1 + found.length) % found.length);
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      setAt(0);
      run(active.id, rest.trim());
    } else return false;
    event.preventDefault();
    return true;
  };
  return {
    onKey,
    fieldProps: active
      ? {
          'aria-controls': id,
          'aria-activedescendant': `${id}-${active.id}`,
          'aria-autocomplete': 'list' as const,
        }
      : {},
    list: active ? (
      <CommandList
        id={id}
        label={t('commands')}
        commands={found}
        activeId={active.id}
        style={{ position: 'absolute', left: '2.6rem', bottom: '100%' }}
        onPick={(command) => run(command.id, rest.trim())}
      />
    ) : null,
  };
};
