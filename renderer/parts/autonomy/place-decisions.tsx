import { useTranslation } from 'react-i18next';
import { decisionsOf } from '#data/decisions.ts';
import { useLive } from '#data/live.ts';
import type { Day } from '#domain/calendar.ts';
import type { DecisionAreaId } from '#domain/ids.ts';
import type { Person } from '#domain/person.ts';
import styles from './autonomy.module.css';
import { DecisionList } from './decision-list.tsx';
import { NoteButtons } from './note-buttons.tsx';
import { Suggestions } from './suggestions.tsx';

type PlaceDecisionsProps = { person: Person; areaId: DecisionAreaId; today: Day };

/** What was decided in one place, what that suggests, and where to note more. */
export const PlaceDecisions = ({ person, areaId, today }: PlaceDecisionsProps) => {
  const { t } = useTranslation('delegation');
  const all = useLive(decisionsOf(person.id, areaId), [person.id, areaId]);
  return (
    <div className={styles.place}>
      <Suggestions person={person} today={today} areaId={areaId} as="h3" />
      {all?.length === 0 ? <p className={styles.quiet}>{t('noDecisions')}</p> : null}
      <DecisionList decisions={(all ?? []).toReversed()} person={person} today={today} isAreaHidden />
      <NoteButtons person={person} areaId={areaId} />
    </div>
  );
};
