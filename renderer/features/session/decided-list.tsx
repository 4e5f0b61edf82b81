import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { decidedIn } from '#data/decisions.ts';
import { useLive } from '#data/live.ts';
import type { Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import { DecisionRow } from '#parts/autonomy/decision-row.tsx';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import styles from './session-lists.module.css';

/** What was decided in this session; nothing until something is. */
export const DecidedList = ({ session, person }: { session: Session; person: Person }) => {
  const { t } = useTranslation('session');
  const decided = useLive(decidedIn(person.id, session.id), [person.id, session.id]) ?? [];
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  if (decided.length === 0) return null;
  return (
    <section className={styles.section}>
      <Caption>{t('decided')}</Caption>
      <ul ref={list} className={styles.list}>
        {decided.map(({ decision, areaName }) => (
          <li key={decision.id}>
            <DecisionRow decision={decision} person={person} areaName={areaName} />
          </li>
        ))}
      </ul>
    </section>
  );
};
