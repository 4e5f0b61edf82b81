import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { areasNamed } from '#data/areas-named.ts';
import { useLive } from '#data/live.ts';
import { changeTakeBack, noteTakeBack, removeTakeBack } from '#data/take-backs.ts';
import type { AreaNamed } from '#domain/capture/area-match.ts';
import type { DecisionAreaId, SessionId, TakeBackId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { type TakeBackKind, takeBackKinds } from '#domain/autonomy/take-back.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Kbd } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useDraft } from '#ui/use-draft.ts';
import form from '#parts/form.module.css';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { useToday } from '#parts/use-today.ts';
import styles from './take-back-form.module.css';

type TakeBackFormProps = {
  person: Person;
  sessionId?: SessionId | null;
  /** The area it is about, where that is known. */
  areaId?: DecisionAreaId;
  initialNote?: string;
  onDone: () => void;
};

type Noted = { id: TakeBackId; area: AreaNamed; kind: TakeBackKind };

/** Five seconds: one key or one click notes it, words may follow. */
export const TakeBackForm = ({ person, sessionId, areaId, initialNote = '', onDone }: TakeBackFormProps) => {
  const { t } = useTranslation('delegation');
  const today = useToday();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const areas = useLive(areasNamed(today), [today]);
  const [noted, setNoted] = useState<Noted | null>(null);
  const isNoting = useRef(false);
  if (areas === undefined) return null;
  const own = areas.filter(({ id, levels }) => levels.has(person.id) && (areaId ?? id) === id);
  const note = async (area: AreaNamed, kind: TakeBackKind) => {
    if (isNoting.current) return;
    isNoting.current = true;
    const outcome = await noteTakeBack({
      personId: person.id,
      areaId: area.id,
      kind,
      note: initialNote,
      sessionId: sessionId ?? null,
    });
    isNoting.current = false;
    if (outcome.ok) setNoted({ id: outcome.result, area, kind });
  };
  if (isHidden) return <OutOfSightWords />;
  if (noted) return <Why noted={noted} initialNote={initialNote} onDone={onDone} />;
  if (own.length === 0)
    return (
      <div className={form.form}>
        <p>{t('takeBackNothing', { name: givenName(person) })}</p>
        <Link href={routes.autonomy}>{t('toBoard')}</Link>
      </div>
    );
  return (
    <div className={form.form}>
      <p className={form.note}>{t('takeBackHint')}</p>
      <ul className={styles.areas}>
        {own.map((area, at) => (
          <AreaKinds key={area.id} area={area} isFirst={at === 0} onNote={(kind) => void note(area, kind)} />
        ))}
      </ul>
    </div>
  );
};

type AreaKindsProps = { area: AreaNamed; isFirst: boolean; onNote: (kind: TakeBackKind) => void };

/** An area with its four buttons; 1 to 4 press them, arrows go to the next area. */
const AreaKinds = ({ area, isFirst, onNote }: AreaKindsProps) => {
  const { t } = useTranslation('delegation');
  return (
    <li
      className={styles.area}
      onKeyDown={(event) => {
        const kind = takeBackKinds[Number(event.key) - 1];
        const beside = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const;
        const way = beside[event.key as keyof typeof beside];
        if (kind === undefined && way === undefined) return;
        event.preventDefault();
        if (kind) onNote(kind);
        else event.currentTarget[way]?.querySelector('button')?.focus();
      }}
    >
      <div className={styles.name}>{area.name}</div>
      <div className={styles.kinds}>
        {takeBackKinds.map((kind, at) => (
          <Button
            key={kind}
            className={styles.kind}
            // Both: the areas may arrive before or after the dialog looks for its first focus.
            autoFocus={isFirst && at === 0}
            data-autofocus={isFirst && at === 0 ? true : undefined}
            aria-keyshortcuts={`${at + 1}`}
            onClick={() => onNote(kind)}
          >
            <Kbd>{at + 1}</Kbd> {t(`takeBackDo_${kind}`)}{' '}
            <HiddenText>{t('inArea', { area: area.name })}</HiddenText>
          </Button>
        ))}
      </div>
    </li>
  );
};

type WhyProps = { noted: Noted; initialNote: string; onDone: () => void };

/** It is noted already; the reason saves itself, and Enter leaves. */
const Why = ({ noted: { id, area, kind }, initialNote, onDone }: WhyProps) => {
  const { t } = useTranslation('delegation');
  const { text, change, flush } = useDraft(initialNote, (note) => changeTakeBack(id, { note }));
  const leave = async () => {
    if (await flush()) onDone();
  };
  const undo = async () => {
    await flush();
    const outcome = await removeTakeBack(id);
    if (outcome.ok) onDone();
  };
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void leave();
      }}
    >
      <p role="status">{t('takeBackNoted', { area: area.name, kind: t(`takeBack_${kind}`) })}</p>
      <TextField
        label={t('takeBackWhy')}
        placeholder={t('takeBackWhyPlaceholder')}
        maxLength={2000}
        value={text}
        autoFocus
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
      <div className={form.actions}>
        <Button onClick={() => void undo()}>{t('takeBackUndo')}</Button>
        <Button type="submit" variant="primary">
          {t('takeBackDone')}
        </Button>
      </div>
    </form>
  );
};
