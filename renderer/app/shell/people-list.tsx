import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PersonNow } from '#data/today.ts';
import type { Day } from '#domain/time/calendar.ts';
import { initials } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { standingOf } from '#domain/people/standing.ts';
import { Avatar } from '#parts/avatar.tsx';
import { IconButton } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Caption } from '#ui/marks.tsx';
import { NavLink } from './nav-link.tsx';
import { usePeopleTag } from './people-tag.ts';
import styles from './sidebar.module.css';

type PeopleListProps = { everyone: readonly PersonNow[]; today: Day; onAddPerson: () => void };

/** Everyone the leader meets, by name, with when they meet next. */
export const PeopleList = ({ everyone, today, onAddPerson }: PeopleListProps) => {
  const { t } = useTranslation('app');
  const [location] = useLocation();
  const tagOf = usePeopleTag();
  if (everyone.length === 0) return null;
  return (
    <nav aria-label={t('people')} className={styles.people}>
      <div className={styles.peopleHead}>
        <Caption>{t('people')}</Caption>
        <IconButton
          label={t('addPerson')}
          icon={<IconPlus size="1.1rem" stroke={1.8} />}
          onClick={onAddPerson}
        />
      </div>
      <ul className={styles.list}>
        {everyone.map(({ person, lastHeld, upcoming }) => {
          const tag = tagOf(standingOf(person, lastHeld, upcoming, today), today);
          const href = routes.person(person.id);
          return (
            <li key={person.id}>
              <NavLink href={href} isHere={location === href || location.startsWith(`${href}/`)}>
                <Avatar id={person.id} initials={initials(person.name)} />
                <span className={styles.name}>{person.name}</span>
                {tag ? (
                  <span className={styles.tag} data-tone={tag.tone}>
                    <span aria-hidden="true">{tag.text}</span>
                    <HiddenText>{`, ${tag.name}`}</HiddenText>
                  </span>
                ) : null}
              </NavLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
