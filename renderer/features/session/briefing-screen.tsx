import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useLive } from '#data/live.ts';
import { briefingDesk } from '#data/briefing-desk.ts';
import { startSession } from '#data/session-flow.ts';
import type { PersonId } from '#domain/ids.ts';
import { initials } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { DueReviews } from '#parts/autonomy/due-reviews.tsx';
import { Looks } from '#parts/autonomy/looks.tsx';
import { OpenObstacles } from '#parts/autonomy/open-obstacles.tsx';
import { Suggestions } from '#parts/autonomy/suggestions.tsx';
import { OverdueClocks } from '#parts/clocks/overdue-clocks.tsx';
import { useToday } from '#parts/use-today.ts';
import { Avatar } from '#parts/avatar.tsx';
import { Button } from '#ui/button.tsx';
import { EmptyPlace } from '#ui/empty-place.tsx';
import briefing from './briefing.module.css';
import { BriefingAgenda } from './briefing-agenda.tsx';
import { BriefingGoals } from './briefing-goals.tsx';
import { BriefingPerson } from './briefing-person.tsx';
import { BriefingPlan } from './briefing-plan.tsx';
import { BriefingPromises } from './briefing-promises.tsx';
import { LastTimeGlance } from './last-time.tsx';
import { NotYetSaid } from './not-yet-said.tsx';
import header from './session-header.module.css';
import styles from './session-screen.module.css';
import { useLastTime } from './use-last-time.tsx';

/** The page before a session: what is open, what is to be spoken about, what was said last time. */
export const BriefingScreen = ({ personId }: { personId: PersonId }) => {
  const { t } = useTranslation('session');
  const today = useToday();
  const desk = useLive(briefingDesk(personId), [personId]);
  const { last, open, dialog } = useLastTime(personId, today, null);
  const [, navigate] = useLocation();
  if (desk === undefined) return null;
  if (desk === null)
    return (
      <EmptyPlace>
        <h1>{t('personGone')}</h1>
        <Link href={routes.today}>{t('toToday')}</Link>
      </EmptyPlace>
    );
  const { person, upcoming } = desk;
  const start = async () => {
    const outcome = await startSession(person.id);
    if (outcome.ok) navigate(routes.session(outcome.result));
  };
  return (
    <div className={styles.frame}>
      <div className={styles.screen}>
        <div className={styles.main}>
          <header className={header.header}>
            <Avatar id={person.id} initials={initials(person.name)} size="large" />
            <div className={header.who}>
              <h1>
                <Link href={routes.person(person.id)} className={header.name}>
                  {person.name}
                </Link>
              </h1>
              <div className={header.when}>{t('briefingFor')}</div>
            </div>
            <Button variant="primary" onClick={() => void start()}>
              {upcoming?.state === 'running' ? t('resume') : t('start')}
            </Button>
          </header>
          <BriefingPlan desk={desk} today={today} />
          <OpenObstacles person={person} today={today} which="mine" className={briefing.part} />
          <BriefingPromises person={person} today={today} />
          <OverdueClocks person={person} className={briefing.part} />
          <BriefingAgenda person={person} />
        </div>
        <div className={styles.side}>
          <Looks person={person} today={today} sessionId={null} />
          <DueReviews person={person} today={today} />
          <Suggestions person={person} today={today} />
          {last === undefined ? null : <LastTimeGlance last={last} onOpen={open} />}
          <BriefingGoals personId={person.id} today={today} />
          <NotYetSaid person={person} sessionId={null} today={today} />
          <OpenObstacles person={person} today={today} which="others" />
          <BriefingPerson person={person} today={today} />
        </div>
      </div>
      {dialog}
    </div>
  );
};
