import type { Day } from '#domain/time/calendar.ts';
import { useTranslation } from 'react-i18next';
import { givenName } from '#domain/people/person.ts';
import { Looks } from '#parts/autonomy/looks.tsx';
import { OpenObstacles } from '#parts/autonomy/open-obstacles.tsx';
import { Card } from '#ui/marks.tsx';
import { AgendaColumn } from './agenda-column.tsx';
import { CardActions } from './card-actions.tsx';
import { CardHead } from './card-head.tsx';
import { hasBriefing, type PersonToday } from './person-today.ts';
import styles from './person-card.module.css';
import { StuckGoals } from './stuck-goals.tsx';
import { WaitingColumn } from './waiting-column.tsx';

type FullCardProps = { one: PersonToday; today: Day; isFirst: boolean };

/** Somebody who is next, with the compact briefing. */
export const FullCard = ({ one, today, isFirst }: FullCardProps) => {
  const { t } = useTranslation('today');
  return (
    <Card aria-label={one.person.name} className={styles.full}>
      <CardHead one={one} today={today}>
        <CardActions one={one} today={today} place={isFirst ? 'first' : 'full'} />
      </CardHead>
      <OpenObstacles person={one.person} today={today} which="mine" as="h3" className={styles.obstacles} />
      {hasBriefing(one) ? (
        <div className={styles.columns}>
          <WaitingColumn one={one} today={today} />
          <AgendaColumn one={one} />
        </div>
      ) : (
        <p className={styles.teach}>
          {t('agendaFirst', { name: givenName(one.person).toLocaleLowerCase() })}
        </p>
      )}
      <StuckGoals personId={one.person.id} today={today} />
      <Looks person={one.person} today={today} sessionId={null} isBrief as="h3" className={styles.looks} />
    </Card>
  );
};
