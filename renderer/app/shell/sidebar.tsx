import { IconPlus, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PersonNow } from '#data/today.ts';
import type { Day } from '#domain/time/calendar.ts';
import { routes } from '#domain/routes.ts';
import { Kbd } from '#ui/marks.tsx';
import { modKey } from '#ui/use-hotkey.ts';
import { Brand } from './brand.tsx';
import { NavLink } from './nav-link.tsx';
import { PeopleList } from './people-list.tsx';
import { isPlace, places } from './places.tsx';
import { SavedMark } from './saved-mark.tsx';
import styles from './sidebar.module.css';

type SidebarProps = {
  everyone: readonly PersonNow[];
  today: Day;
  onLock: () => void;
  onSearch: () => void;
  onCapture: () => void;
  onAddPerson: () => void;
};

/** The way around: search, places, people, capture, settings, and the lock. */
export const Sidebar = ({ everyone, today, onLock, onSearch, onCapture, onAddPerson }: SidebarProps) => {
  const { t } = useTranslation('app');
  const [location] = useLocation();
  return (
    <aside className={styles.side}>
      <div className={styles.head}>
        <Brand />
        <button type="button" className={styles.lock} onClick={onLock}>
          {t('lock')}
        </button>
      </div>
      <button type="button" className={styles.find} onClick={onSearch}>
        {t('search')} <Kbd>{modKey} K</Kbd>
      </button>
      <nav aria-label={t('mainNavigation')}>
        {places.map((place) => (
          <NavLink key={place.id} href={place.href} isHere={isPlace(place, location)}>
            <span className={styles.icon}>
              <place.Icon size="1.2rem" stroke={1.6} />
            </span>
            {t(place.id)}
          </NavLink>
        ))}
      </nav>
      <PeopleList everyone={everyone} today={today} onAddPerson={onAddPerson} />
      <div className={styles.space} />
      <SavedMark />
      {everyone.length > 0 ? (
        <button type="button" className={styles.link} onClick={onCapture}>
          <span className={styles.icon}>
            <IconPlus size="1.2rem" stroke={1.6} />
          </span>
          <span className={styles.grow}>{t('capture')}</span>
          <Kbd>{modKey} Shift N</Kbd>
        </button>
      ) : null}
      <NavLink href={routes.settings} isHere={location === routes.settings}>
        <span className={styles.icon}>
          <IconSettings size="1.2rem" stroke={1.6} />
        </span>
        {t('settings')}
      </NavLink>
    </aside>
  );
};
