import { useTranslation } from 'react-i18next';
import type { BoardEntry } from '#data/feedback-board.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName, initials } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import { Avatar } from '#parts/avatar.tsx';
import { Button } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import { Menu } from '#ui/menu.tsx';
import styles from './feedback-screen.module.css';
import { type BoardMoves, rowId } from './use-board-moves.ts';

type ToYouProps = { entries: readonly BoardEntry[]; moves: BoardMoves; today: Day };

/** What people said to the leader, and what the leader did about it. */
export const ToYou = ({ entries, moves, today }: ToYouProps) => {
  const { t } = useTranslation('feedback');
  return (
    <section className={styles.section}>
      <Caption>{t('toYou')}</Caption>
      {entries.length === 0 ? (
        <p className={styles.nothing}>{t('toYouNothing')}</p>
      ) : (
        <ul className={styles.rows}>
          {entries.map((entry) => (
            <ToYouRow key={entry.feedback.id} entry={entry} moves={moves} today={today} />
          ))}
        </ul>
      )}
    </section>
  );
};

const ToYouRow = ({ entry, moves, today }: { entry: BoardEntry; moves: BoardMoves; today: Day }) => {
  const { t } = useTranslation('feedback');
  const { feedback, person } = entry;
  const text = plainWords(feedback.behaviour);
  const day = shortDay(feedback.deliveredOn ?? feedback.observedOn, today);
  const isAnswered = feedback.state === 'checked';
  return (
    <li className={styles.row}>
      <Avatar id={person.id} initials={initials(person.name)} />
      <div className={styles.words}>
        {text}
        <div className={styles.small}>{t('toYouFrom', { name: givenName(person), day })}</div>
        {feedback.outcome && isAnswered ? (
          <p className={styles.answer}>
            <span className={styles.small}>
              {t('toYouDid', { day: shortDay(feedback.checkedOn ?? feedback.observedOn, today) })}
            </span>{' '}
            {plainWords(feedback.outcome)}
          </p>
        ) : null}
        {isAnswered ? null : (
          <Button
            variant="link"
            className={styles.next}
            id={rowId(feedback.id)}
            data-column="delivered"
            aria-label={t('nextName', { what: t('toYouAsk'), text })}
            onClick={() => moves.ask('check', entry)}
          >
            {t('toYouAsk')}
          </Button>
        )}
      </div>
      <Menu
        label={t('more', { text })}
        items={[
          ...(isAnswered
            ? [
                { label: t('changeAnswer'), onSelect: () => moves.ask('check', entry) },
                { label: t('takeAnswerBack'), onSelect: () => moves.back(entry) },
              ]
            : []),
          { label: t('open'), onSelect: () => moves.ask('edit', entry) },
          { label: t('drop'), onSelect: () => moves.drop(entry) },
        ]}
      />
    </li>
  );
};
