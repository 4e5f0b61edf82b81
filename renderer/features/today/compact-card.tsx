import { useTranslation } from 'react-i18next';
import { daysOver } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import { useMovedWords } from '#parts/action-item-tags.tsx';
import { Card, Tag } from '#ui/marks.tsx';
import { CardActions } from './card-actions.tsx';
import { CardHead } from './card-head.tsx';
import type { PersonToday } from './person-today.ts';
import styles from './person-card.module.css';

type CompactCardProps = { one: PersonToday; today: Day };

/** Somebody who is late, in a few words: what waits for the leader and what keeps moving. */
export const CompactCard = ({ one, today }: CompactCardProps) => {
  const { t } = useTranslation('today');
  const moved = useMovedWords();
  const { waitingForMe, movedTwiceOrMore } = one.briefing;
  const first = waitingForMe[0];
  const over = first ? daysOver(first, today) : 0;
  const moving = movedTwiceOrMore.filter((each) => each !== first).slice(0, 2);
  return (
    <Card aria-label={one.person.name} className={styles.compact}>
      <CardHead one={one} today={today}>
        <CardActions one={one} today={today} place="compact" />
      </CardHead>
      {first || moving.length > 0 ? (
        <ul className={styles.brief}>
          {first ? (
            <li className={styles.briefLine}>
              <span className={styles.words}>
                {waitingForMe.length === 1
                  ? t('owesOne', { text: first.text })
                  : t('owesMore', { text: first.text, count: waitingForMe.length - 1 })}
              </span>
              {first.moved > 1 ? <Tag tone="amber">{moved(first.moved)}</Tag> : null}
              {over > 0 ? <Tag tone="brick">{t('over', { count: over })}</Tag> : null}
            </li>
          ) : null}
          {moving.map((each) => (
            <li key={each.id} className={styles.briefLine}>
              <span className={styles.words}>{each.text}</span>
              <Tag tone="amber">{moved(each.moved)}</Tag>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
};
