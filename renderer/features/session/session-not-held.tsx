import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { SessionDesk } from '#data/session-desk.ts';
import { startSession } from '#data/session-flow.ts';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { Button } from '#ui/button.tsx';
import { SessionHeader } from './session-header.tsx';
import styles from './session-screen.module.css';

/** A session that is planned, or that did not take place: what is known of it, and where to go from here. */
export const SessionNotHeld = ({ desk }: { desk: SessionDesk }) => {
  const { t } = useTranslation('session');
  const { session, person } = desk;
  const [, navigate] = useLocation();
  const start = async () => {
    const outcome = await startSession(person.id);
    if (outcome.ok) navigate(routes.session(outcome.result));
  };
  const sentence = {
    planned: t('plannedPlain'),
    missed: t('missedPlain'),
    skipped: session.reason ? t('skippedBecause', { reason: session.reason }) : t('skippedPlain'),
    running: '',
    held: '',
  }[session.state];
  return (
    <div className={styles.notHeld}>
      <SessionHeader desk={desk}>
        {session.state === 'planned' ? (
          <Button variant="primary" onClick={() => void start()}>
            {t('start')}
          </Button>
        ) : null}
      </SessionHeader>
      <p>{sentence}</p>
      <p className={styles.links}>
        <Link href={routes.briefing(person.id)}>{t('toBriefing')}</Link>
        <Link href={routes.person(person.id)}>{t('toPerson', { name: givenName(person) })}</Link>
      </p>
    </div>
  );
};
