import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Caption, Tag } from '#ui/marks.tsx';
import { type AgendaLine, useAgendaLines } from './agenda-lines.ts';
import type { PersonToday } from './person-today.ts';
import styles from './person-card.module.css';

const shownLines = 6;

/** The agenda so far: who raised what, what keeps moving, and what still has to be said. */
export const AgendaColumn = ({ one }: { one: PersonToday }) => {
  const { t } = useTranslation('today');
  const name = givenName(one.person);
  const { lines, counts } = useAgendaLines(one);
  const more = lines.length - shownLines;
  return (
    <div className={styles.column}>
      <Caption as="h3">
        {counts.length > 0 ? t('agendaCount', { from: counts.join(', ') }) : t('agenda')}
      </Caption>
      {lines.length === 0 ? (
        <p className={styles.nothing}>{t('agendaNothing', { name: name.toLocaleLowerCase() })}</p>
      ) : (
        <ul className={styles.list}>
          {lines.slice(0, shownLines).map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
      {more > 0 ? (
        <Link href={routes.briefing(one.person.id)} className={styles.moreLines}>
          {t('agendaMore', { count: more })}
        </Link>
      ) : null}
    </div>
  );
};

const Line = ({ line }: { line: AgendaLine }) => (
  <li className={styles.point}>
    <span aria-hidden="true" className={styles.letter}>
      {line.letter}
    </span>
    <HiddenText>{line.from}</HiddenText>
    <span className={styles.words}>{line.text}</span>
    {line.tag ? <Tag tone={line.tag.tone}>{line.tag.text}</Tag> : null}
  </li>
);
