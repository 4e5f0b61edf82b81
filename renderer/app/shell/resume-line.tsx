import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useLive } from '#data/live.ts';
import { type Unfinished, unfinishedSessions } from '#data/unfinished.ts';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { weekdayAndDay } from '#ui/format.ts';
import styles from './shell.module.css';

/** A running one-on-one is never out of sight: it resumes where it was, also after the program was killed. */
export const ResumeLine = () => {
  const [location] = useLocation();
  const first = useLive(unfinishedSessions, [])?.[0];
  if (first === undefined || location === routes.session(first.session.id)) return null;
  return <UnfinishedLine {...first} />;
};

const UnfinishedLine = ({ session, person }: Unfinished) => {
  const { t } = useTranslation('app');
  const name = givenName(person);
  return (
    <section
      aria-label={t(session.isWrittenUp ? 'resumeWriteUpLabel' : 'resumeLabel')}
      className={styles.resume}
    >
      <span>
        {session.isWrittenUp
          ? t('resumeWriteUp', { name, day: weekdayAndDay(session.day) })
          : t('resume', { name })}
      </span>
      <Link href={routes.session(session.id)}>{t('goOn')}</Link>
    </section>
  );
};
