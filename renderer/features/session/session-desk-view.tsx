import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionDesk } from '#data/session-desk.ts';
import type { Day } from '#domain/time/calendar.ts';
import { Looks } from '#parts/autonomy/looks.tsx';
import { OpenObstacles } from '#parts/autonomy/open-obstacles.tsx';
import { Button } from '#ui/button.tsx';
import { flushDrafts } from '#ui/drafts.ts';
import { Kbd } from '#ui/marks.tsx';
import { showToast } from '#ui/toast.tsx';
import { modKey } from '#ui/use-hotkey.ts';
import { AgendaCard } from './agenda-card.tsx';
import { AgreedList } from './agreed-list.tsx';
import { DecidedList } from './decided-list.tsx';
import { ElapsedTime } from './elapsed-time.tsx';
import { LastTimeGlance } from './last-time.tsx';
import { NotYetSaid } from './not-yet-said.tsx';
import { OnlyForYou } from './only-for-you.tsx';
import { SaidList } from './said-list.tsx';
import { SessionCapture } from './session-capture.tsx';
import type { Call } from './session-commands.ts';
import { SessionFacts } from './session-facts.tsx';
import { SessionGoals } from './session-goals.tsx';
import { SessionHeader } from './session-header.tsx';
import { SessionMenu } from './session-menu.tsx';
import styles from './session-screen.module.css';
import { SharedNotes } from './shared-notes.tsx';
import { StillOpen } from './still-open.tsx';
import { useCtrlEnter } from './use-ctrl-enter.ts';
import { useLastTime } from './use-last-time.tsx';
import { WrapUpDialog } from './wrap-up.tsx';

/** The page of a session: what is shared on the left, what is only for the leader and what came before on the right. */
export const SessionDeskView = ({ desk, today }: { desk: SessionDesk; today: Day }) => {
  const { t } = useTranslation('session');
  const { session, person } = desk;
  const [call, setCall] = useState<Call | null>(null);
  const [openNotes, setOpenNotes] = useState<string | null>(null);
  const [isWrapping, setIsWrapping] = useState(false);
  const { last, open, dialog } = useLastTime(person.id, session.day, session.id);
  const isRunning = session.state === 'running';
  const startWrapUp = async () => {
    if (await flushDrafts()) setIsWrapping(true);
    else showToast({ text: t('notSaved') });
  };
  useCtrlEnter(() => void startWrapUp(), isRunning && !isWrapping && call === null);
  return (
    <div className={styles.frame}>
      <div className={styles.screen}>
        <div className={styles.main}>
          <SessionHeader desk={desk}>
            {isRunning && !session.isWrittenUp && session.startedAt ? (
              <ElapsedTime startedAt={session.startedAt} />
            ) : null}
            {isRunning ? (
              <Button onClick={() => void startWrapUp()}>
                {t('wrapUp')} <Kbd>{modKey} ↵</Kbd>
              </Button>
            ) : null}
            <SessionMenu desk={desk} onLastTime={open} />
          </SessionHeader>
          <SessionFacts session={session} />
          <AgendaCard
            session={session}
            person={person}
            openId={openNotes}
            onOpen={setOpenNotes}
            onCall={setCall}
          />
          <AgreedList session={session} person={person} today={today} onCall={setCall} />
          <DecidedList session={session} person={person} />
          <SaidList session={session} person={person} onCall={setCall} />
          <SharedNotes
            session={session}
            isOpen={openNotes === session.id}
            onOpen={() => setOpenNotes(session.id)}
            onLeave={() => setOpenNotes(null)}
            onCall={setCall}
          />
        </div>
        <div className={styles.side}>
          <OnlyForYou session={session} personId={person.id} />
          {isRunning ? <StillOpen person={person} today={today} besides={session.id} /> : null}
          <SessionGoals session={session} today={today} />
          {isRunning ? <NotYetSaid person={person} sessionId={session.id} today={today} /> : null}
          <OpenObstacles person={person} today={today} which="all" />
          {isRunning ? <Looks person={person} today={today} sessionId={session.id} isBrief /> : null}
          {last === undefined ? null : <LastTimeGlance last={last} onOpen={open} />}
        </div>
      </div>
      {dialog}
      {call ? (
        <SessionCapture call={call} session={session} person={person} onClose={() => setCall(null)} />
      ) : null}
      {isWrapping ? <WrapUpDialog desk={desk} today={today} onClose={() => setIsWrapping(false)} /> : null}
    </div>
  );
};
