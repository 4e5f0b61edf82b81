import { useTranslation } from 'react-i18next';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { ActionItemRow } from '#parts/action-item-row.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import styles from './person-timeline.module.css';

type PersonTimelineItemProps = { item: ActionItem; person: Person; today: Day };

export const PersonTimelineItem = ({ item, person, today }: PersonTimelineItemProps) => {
  const { t } = useTranslation('people');
  return (
    <article className={styles.item}>
      <HiddenText>
        <h2>{t('pageActionItem')}</h2>
      </HiddenText>
      <ActionItemRow item={item} personName={givenName(person)} today={today} />
    </article>
  );
};
