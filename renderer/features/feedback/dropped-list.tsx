import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardEntry } from '#data/feedback-board.ts';
import { givenName, initials } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import { Avatar } from '#parts/avatar.tsx';
import { Button } from '#ui/button.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import styles from './feedback-screen.module.css';
import type { BoardMoves } from './use-board-moves.ts';

type DroppedListProps = { entries: readonly BoardEntry[]; moves: BoardMoves };

/** What was given up, folded away; each can be taken up again where it was. */
export const DroppedList = ({ entries, moves }: DroppedListProps) => {
  const { t } = useTranslation('feedback');
  const [isOpen, setIsOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  if (entries.length === 0) return null;
  return (
    <section className={styles.section}>
      <Button
        variant="link"
        className={styles.figure}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('droppedShow', { count: entries.length })}
      </Button>
      {isOpen ? (
        <ul ref={list} className={styles.rows}>
          {entries.map((entry) => {
            const text = plainWords(entry.feedback.behaviour);
            return (
              <li key={entry.feedback.id} className={styles.row}>
                <Avatar id={entry.person.id} initials={initials(entry.person.name)} />
                <div className={styles.words}>
                  {text}
                  <div className={styles.small}>{givenName(entry.person)}</div>
                  <Button
                    variant="link"
                    className={styles.next}
                    aria-label={t('takeUpName', { text })}
                    onClick={() => moves.takeUp(entry)}
                  >
                    {t('takeUp')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      ) : null}
    </section>
  );
};
