import { useTranslation } from 'react-i18next';
import type { ImportWish } from '#data/imports.ts';
import { today as storeToday } from '#data/store.ts';
import type { ActionItemDraft } from '#domain/import/draft.ts';
import { isLeftOut } from '#domain/import/fault.ts';
import { givenName } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { clockTime, shortDay } from '#ui/format.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useImportDesk } from './import-desk.ts';
import styles from './import-screen.module.css';
import { mostLines, Unfolding } from './unfolding.tsx';
import { useNameOf } from './use-name-of.ts';
import type { DryRun } from './use-dry-run.ts';

type ContentsListsProps = { wish: ImportWish; run: DryRun };

/** What comes in, one by one, for who wants to look. */
export const ContentsLists = ({ wish, run }: ContentsListsProps) => {
  const { t } = useTranslation('import');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const today = storeToday();
  const nameOf = useNameOf(wish);
  const { sessions, notes, feedback, talkingPoints } = run.records;
  const items = itemsIn(wish, run);
  const when = ({ day, time }: Session) =>
    [shortDay(day, today), time === '' ? '' : clockTime(time)].filter(Boolean).join(', ');
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  return (
    <div>
      <Unfolding summary={t('has_sessions', { count: sessions.length })} count={sessions.length}>
        {sessions.slice(0, mostLines).map((session) => (
          <li key={session.id}>
            {nameOf(session.personId)}{' '}
            <span
              className={styles.quiet}
            >{`${when(session)} · ${t(session.state === 'held' ? 'held' : 'planned')}`}</span>
          </li>
        ))}
      </Unfolding>
      <Unfolding
        summary={t('has_actionItems', { count: items.length })}
        count={items.length}
        isOpen={items.some(({ isOwnerGuessed }) => isOwnerGuessed)}
        above={<GuessedOwners items={items} />}
      >
        {items.slice(0, mostLines).map((item) => (
          <ItemLine key={item.key} item={item} name={nameOf(wish.people.get(item.of)?.id ?? '')} />
        ))}
      </Unfolding>
      <Unfolding
        summary={t('has_talkingPoints', { count: talkingPoints.length })}
        count={talkingPoints.length}
      >
        {talkingPoints.slice(0, mostLines).map((point) => (
          <li key={point.id}>
            {nameOf(point.personId)} <span className={styles.quiet}>{line(point.text)}</span>
          </li>
        ))}
      </Unfolding>
      <Unfolding
        summary={t('has_notes', { count: notes.length })}
        count={isHidden ? 1 : notes.length}
        isShown={notes.length > 0}
      >
        {isHidden ? (
          <li>
            <OutOfSightWords />
          </li>
        ) : (
          notes.slice(0, mostLines).map((note) => (
            <li key={note.id}>
              {nameOf(note.personId)}{' '}
              <span
                className={styles.quiet}
              >{`${shortDay(note.writtenOn, today)} · ${line(note.text).slice(0, 90)}`}</span>
            </li>
          ))
        )}
      </Unfolding>
      <Unfolding
        summary={t('has_feedback', { count: feedback.length })}
        count={isHidden ? 1 : feedback.length}
        isShown={feedback.length > 0}
      >
        {isHidden ? (
          <li>
            <OutOfSightWords />
          </li>
        ) : (
          feedback.slice(0, mostLines).map((entry) => (
            <li key={entry.id}>
              {nameOf(entry.personId)}{' '}
              <span
                className={styles.quiet}
              >{`${shortDay(entry.observedOn, today)} · ${line(entry.behaviour || entry.situation || entry.impact).slice(0, 90)}`}</span>
            </li>
          ))
        )}
      </Unfolding>
    </div>
  );
};

/** The drafts of those action items that come in. */
const itemsIn = ({ draft, people, choices }: ImportWish, { records }: DryRun): ActionItemDraft[] => {
  const texts = new Set(records.actionItems.map(({ personId, text }) => `${personId} ${text}`));
  return draft.actionItems.filter(
    ({ of, unit, text }) => !isLeftOut(unit, choices.leftOut) && texts.has(`${people.get(of)?.id} ${text}`),
  );
};

/** Where the files do not say whose something is. */
const GuessedOwners = ({ items }: { items: readonly ActionItemDraft[] }) => {
  const { t } = useTranslation('import');
  const ownersChosen = useImportDesk((desk) => desk.ownersChosen);
  const guessed = items.filter(({ isOwnerGuessed }) => isOwnerGuessed).map(({ key }) => key);
  if (guessed.length === 0) return null;
  return (
    <div className={styles.guessed}>
      <p>{t('guessed', { count: guessed.length })}</p>
      <Button variant="link" onClick={() => ownersChosen(guessed, 'me')}>
        {t('allMine')}
      </Button>
      <Button variant="link" onClick={() => ownersChosen(guessed, 'them')}>
        {t('allTheirs')}
      </Button>
    </div>
  );
};

const ItemLine = ({ item, name }: { item: ActionItemDraft; name: string }) => {
  const { t } = useTranslation('import');
  const { owners, ownersChosen } = useImportDesk();
  const facts = [
    t(item.state),
    item.due === null ? '' : t('dueOn', { day: shortDay(item.due, storeToday()) }),
    item.isOwnerGuessed && owners[item.key] === undefined ? t('guess') : '',
  ].filter(Boolean);
  return (
    <li className={styles.item}>
      <span>
        {item.text} <span className={styles.quiet}>{`${name} · ${facts.join(' · ')}`}</span>
      </span>
      <SelectField
        label={t('owner', { text: item.text })}
        isLabelHidden
        value={owners[item.key] ?? item.owner}
        options={[
          { value: 'me', label: t('ownerMe') },
          { value: 'them', label: t('ownerThem', { name: givenName({ name }) }) },
        ]}
        onChange={({ currentTarget: { value } }) => ownersChosen([item.key], value === 'me' ? 'me' : 'them')}
      />
    </li>
  );
};
