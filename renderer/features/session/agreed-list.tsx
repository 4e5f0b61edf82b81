import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { agreedIn } from '#data/action-items.ts';
import { useLive } from '#data/live.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import { ActionItemRow } from '#parts/action-item-row.tsx';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import type { OnCall } from './session-commands.ts';
import styles from './session-lists.module.css';

type AgreedListProps = { session: Session; person: Person; today: Day; onCall: OnCall };

/** What was agreed in this session, by whom, until when. */
export const AgreedList = ({ session, person, today, onCall }: AgreedListProps) => {
  const { t } = useTranslation('session');
  const items = useLive(agreedIn(person.id, session.id), [person.id, session.id]);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <Caption>{t('agreed')}</Caption>
        <span className={styles.buttons}>
          <Button variant="link" onClick={() => onCall({ id: 'action', text: '', pointId: null })}>
            {t('addAgreed')}
          </Button>
          <Button variant="link" onClick={() => onCall({ id: 'decision', text: '', pointId: null })}>
            {t('addDecision')}
          </Button>
        </span>
      </div>
      <ul ref={list} className={styles.list}>
        {(items ?? []).map((item) => (
          <li key={item.id}>
            <ActionItemRow item={item} personName={givenName(person)} today={today} />
          </li>
        ))}
      </ul>
      {items?.length === 0 ? <p className={styles.quiet}>{t('agreedNothing')}</p> : null}
    </section>
  );
};
