import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { PersonPage } from '#data/person-page.ts';
import { startSession } from '#data/session-flow.ts';
import type { Day } from '#domain/time/calendar.ts';
import { initials } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { Avatar } from '#parts/avatar.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { useArchiveActions } from './archive-actions.ts';
import { PersonHeaderLine } from './person-header-line.tsx';
import { PersonLastTime } from './person-last-time.tsx';
import { PersonMenu } from './person-menu.tsx';
import { PersonStanding } from './person-standing.tsx';
import styles from './person-screen.module.css';

type PersonHeaderProps = { page: PersonPage; today: Day };

/** Who it is, how the two stand, and what can be done now. */
export const PersonHeader = ({ page, today }: PersonHeaderProps) => {
  const { t } = useTranslation('people');
  const { restore } = useArchiveActions();
  const [, navigate] = useLocation();
  const { person } = page;
  return (
    <header className={styles.header}>
      <Avatar id={person.id} initials={initials(person.name)} size="large" />
      <div className={styles.who}>
        <h1>{person.name}</h1>
        <PersonHeaderLine page={page} today={today} />
      </div>
      <div className={styles.actions}>
        {person.archivedOn === null ? (
          <StartButton page={page} />
        ) : (
          <Button onClick={() => void restore(person)}>{t('pageRestore')}</Button>
        )}
        <Button onClick={() => navigate(routes.summary(person.id))}>{t('pageSummary')}</Button>
        <PersonMenu person={person} />
      </div>
      <div className={styles.second}>
        {person.archivedOn === null ? (
          <PersonStanding page={page} today={today} />
        ) : (
          <p className={styles.standing}>{t('pageArchived', { day: shortDay(person.archivedOn, today) })}</p>
        )}
        {page.lastHeld ? <PersonLastTime person={person} session={page.lastHeld} /> : null}
      </div>
    </header>
  );
};

const StartButton = ({ page: { person, upcoming } }: { page: PersonPage }) => {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  const start = async () => {
    const outcome = await startSession(person.id);
    if (outcome.ok) navigate(routes.session(outcome.result));
  };
  return (
    <>
      <Button variant="primary" onClick={() => void start()}>
        {upcoming?.state === 'running' ? t('pageContinue') : t('pageStart')}
      </Button>
      <Link href={routes.briefing(person.id)} asChild>
        <ButtonLink>{t('pageBriefing')}</ButtonLink>
      </Link>
    </>
  );
};
