import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import type { Delegation } from '#domain/autonomy/delegation.ts';
import { informationDebt } from '#domain/autonomy/frame.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { Card } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { AddInformation } from './add-information.tsx';
import { InformationRow } from './information-row.tsx';
import lines from './lines.module.css';
import styles from './place.module.css';

type InformationCardProps = { delegation: Delegation; person: Person; today: Day };

/** What the person must know to decide, whether they have it, and what the leader still owes. */
export const InformationCard = ({ delegation, person, today }: InformationCardProps) => {
  const { t } = useTranslation('autonomy');
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLInputElement>(null);
  useKeptFocus(list, () => add.current?.focus());
  const name = givenName(person);
  const { information } = delegation.frame;
  const { mine } = informationDebt(delegation.frame, today);
  return (
    <Card className={styles.card} aria-labelledby="information-title">
      <div className={styles.head}>
        <h2 id="information-title" className={styles.title}>
          {t('information', { name })}
        </h2>
      </div>
      {information.length === 0 ? (
        <p className={styles.sentences}>{t('informationNothing', { name })}</p>
      ) : null}
      <ul ref={list} className={lines.list}>
        {information.map((need) => (
          <InformationRow
            key={need.id}
            delegationId={delegation.id}
            need={need}
            person={person}
            today={today}
          />
        ))}
      </ul>
      <AddInformation ref={add} delegationId={delegation.id} person={person} />
      {mine > 0 ? <p className={styles.debt}>{t('debt', { name, count: mine })}</p> : null}
    </Card>
  );
};
