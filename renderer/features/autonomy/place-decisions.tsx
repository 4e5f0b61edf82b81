import { useTranslation } from 'react-i18next';
import type { PlaceDesk } from '#data/place-desk.ts';
import type { Day } from '#domain/time/calendar.ts';
import { levelOn } from '#domain/autonomy/delegation-history.ts';
import { DecisionRow } from '#parts/autonomy/decision-row.tsx';
import lines from './lines.module.css';
import styles from './place.module.css';

/** The very decisions behind the dots, newest first, each to be finished where it stands. */
export const PlaceDecisions = ({ desk, today }: { desk: PlaceDesk; today: Day }) => {
  const { t } = useTranslation('autonomy');
  const { delegation, person, decisions } = desk;
  if (decisions.length === 0) return null;
  return (
    <details className={styles.unfold}>
      <summary>{t('decisions', { count: decisions.length })}</summary>
      <ul className={lines.list}>
        {decisions.toReversed().map((decision) => (
          <li key={decision.id}>
            <DecisionRow
              decision={decision}
              person={person}
              agreed={levelOn(delegation, decision.decidedOn)}
              today={today}
            />
          </li>
        ))}
      </ul>
    </details>
  );
};
