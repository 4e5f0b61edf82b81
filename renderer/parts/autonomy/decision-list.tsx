import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allAreas } from '#data/decision-areas.ts';
import { delegationsOf } from '#data/delegations.ts';
import { useLive } from '#data/live.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import { levelOn } from '#domain/autonomy/delegation-history.ts';
import type { Person } from '#domain/people/person.ts';
import { Button } from '#ui/button.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import styles from './autonomy.module.css';
import { DecisionRow } from './decision-row.tsx';

const shownAtFirst = 4;

type DecisionListProps = {
  /** Newest first. */
  decisions: readonly Decision[];
  person: Person;
  today: Day;
  /** Where all are of one area, its name is not said again. */
  isAreaHidden?: boolean;
};

/** The newest decisions, each with what became of it; the rest on request. */
export const DecisionList = ({ decisions, person, today, isAreaHidden }: DecisionListProps) => {
  const { t } = useTranslation('delegation');
  const [isWhole, setIsWhole] = useState(false);
  const areas = useLive(allAreas, []) ?? [];
  const delegations = useLive(delegationsOf(person.id), [person.id]) ?? [];
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const agreedFor = ({ areaId, decidedOn }: Decision) => {
    const found = delegations.findLast((one) => one.areaId === areaId && one.startedOn <= decidedOn);
    return found ? levelOn(found, decidedOn) : null;
  };
  const shown = isWhole ? decisions : decisions.slice(0, shownAtFirst);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map((decision) => (
          <li key={decision.id}>
            <DecisionRow
              decision={decision}
              person={person}
              areaName={isAreaHidden ? '' : (areas.find(({ id }) => id === decision.areaId)?.name ?? '')}
              agreed={agreedFor(decision)}
              today={today}
            />
          </li>
        ))}
      </ul>
      {decisions.length > shown.length ? (
        <Button variant="link" className={styles.ask} onClick={() => setIsWhole(true)}>
          {t('moreDecisions', { count: decisions.length })}
        </Button>
      ) : null}
    </>
  );
};
