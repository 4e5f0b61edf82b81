import { useTranslation } from 'react-i18next';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { weekdayAndDay } from '#ui/format.ts';
import { Caption, Tag } from '#ui/marks.tsx';
import styles from './wrap-up.module.css';

/** What was agreed, by whom, until when. */
export const WrapUpAgreed = ({ items, person }: { items: readonly ActionItem[]; person: Person }) => {
  const { t } = useTranslation('session');
  return (
    <section>
      <Caption>{t('wrapAgreed')}</Caption>
      {items.length === 0 ? <p className={styles.quiet}>{t('wrapAgreedNothing')}</p> : null}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.open}>
            <span className={styles.grow}>{[item.text, item.cue].filter(Boolean).join(', ')}</span>
            <Tag tone={item.owner === 'me' ? 'amber' : 'neutral'}>
              {item.owner === 'me' ? t('you') : givenName(person)}
            </Tag>
            {item.due ? <Tag>{weekdayAndDay(item.due)}</Tag> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
