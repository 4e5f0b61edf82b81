import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { agreedIn } from '#data/action-items.ts';
import { decidedIn } from '#data/decisions.ts';
import { useLive } from '#data/live.ts';
import { agendaOf, plannedBeside, type SessionDesk } from '#data/session-desk.ts';
import { wrapUp } from '#data/session-flow.ts';
import { checksIn } from '#data/progress-checks.ts';
import { lastHeldWith } from '#data/sessions.ts';
import type { Day } from '#domain/time/calendar.ts';
import { isPassedBy, splitAtWrapUp } from '#domain/sessions/carry-over.ts';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import type { Session } from '#domain/sessions/session.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { flushDrafts } from '#ui/drafts.ts';
import { weekdayAndDay } from '#ui/format.ts';
import { Kbd } from '#ui/marks.tsx';
import { modKey } from '#ui/use-hotkey.ts';
import { RecapPart } from './recap-part.tsx';
import { useCtrlEnter } from './use-ctrl-enter.ts';
import { useNextPlan } from './use-next-plan.ts';
import { WrapUpAgreed } from './wrap-up-agreed.tsx';
import { WrapUpNext } from './wrap-up-next.tsx';
import { type Fates, WrapUpPoints } from './wrap-up-points.tsx';
import styles from './wrap-up.module.css';

type WrapUpDialogProps = { desk: SessionDesk; today: Day; onClose: () => void };

/** What was discussed, what moves on, what was agreed, when next, and a recap to send. */
export const WrapUpDialog = ({ desk, today, onClose }: WrapUpDialogProps) => {
  const { session, person } = desk;
  const points = useLive(agendaOf(session), [session.id, session.state]);
  const items = useLive(agreedIn(person.id, session.id), [person.id, session.id]);
  const planned = useLive(plannedBeside(person.id, session.id), [person.id, session.id]);
  const lastHeld = useLive(lastHeldWith(person.id), [person.id]);
  const progress = useLive(checksIn(person.id, session.id), [person.id, session.id]);
  const decisions = useLive(decidedIn(person.id, session.id), [person.id, session.id]);
  if (points === undefined || items === undefined || planned === undefined || lastHeld === undefined)
    return null;
  if (progress === undefined || decisions === undefined) return null;
  const facts = { points, items, planned, lastHeld, progress, decisions };
  return <WrapUpForm desk={desk} today={today} onClose={onClose} facts={facts} />;
};

type WrapUpFacts = {
  points: Awaited<ReturnType<ReturnType<typeof agendaOf>>>;
  items: Awaited<ReturnType<ReturnType<typeof agreedIn>>>;
  planned: Awaited<ReturnType<ReturnType<typeof plannedBeside>>>;
  lastHeld: Session | null;
  progress: Awaited<ReturnType<ReturnType<typeof checksIn>>>;
  decisions: Awaited<ReturnType<ReturnType<typeof decidedIn>>>;
};

const WrapUpForm = ({ desk, today, onClose, facts }: WrapUpDialogProps & { facts: WrapUpFacts }) => {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
  const { session, person } = desk;
  const [fates, setFates] = useState<Fates>({});
  const [isUnsaved, setIsUnsaved] = useState(false);
  const next = useNextPlan(desk, facts, today);
  const leave = useWrappedUp(desk);
  const { discussed, movesOn } = splitAtWrapUp(facts.points, session.id);
  const withFate = (fate: Fates[string]) => movesOn.filter(({ id }) => fates[id] === fate);
  const finish = async () => {
    if (!next.isReady) return;
    const isSafe = await flushDrafts();
    setIsUnsaved(!isSafe);
    if (!isSafe) return;
    const outcome = await wrapUp(session.id, {
      alsoDiscussed: withFate('discussed').map(({ id }) => id),
      dropped: withFate('drop').map(({ id }) => id),
      next: next.plan,
    });
    setIsUnsaved(!outcome.ok);
    if (outcome.ok) leave(next.plan?.day ?? null);
  };
  useCtrlEnter(() => void finish());
  return (
    <Dialog
      title={t('wrapUpTitle', { name: givenName(person) })}
      closeLabel={ui('close')}
      onClose={onClose}
      width="46rem"
    >
      <div className={styles.parts}>
        <WrapUpPoints
          person={person}
          discussed={discussed}
          movesOn={movesOn}
          isCounted={(point) => isPassedBy(point, session.day, facts.lastHeld?.day ?? null)}
          fates={fates}
          onFate={(id, fate) => setFates((before) => ({ ...before, [id]: fate }))}
        />
        <WrapUpAgreed items={facts.items} person={person} />
        <WrapUpNext next={next} today={today} person={person} />
        <RecapPart
          desk={desk}
          discussed={[...discussed, ...withFate('discussed')]}
          movesOn={movesOn.filter(({ id }) => (fates[id] ?? 'moves') === 'moves')}
          items={facts.items}
          progress={facts.progress}
          decisions={facts.decisions}
          nextDay={next.plan?.day ?? null}
        />
      </div>
      <div className={styles.foot}>
        {isUnsaved ? (
          <p role="alert" className={styles.unsaved}>
            {t('notSaved')}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{ui('back')}</Button>
          <Button variant="primary" disabled={!next.isReady} data-autofocus onClick={() => void finish()}>
            {t('finish')} <Kbd>{modKey} ↵</Kbd>
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
};

/** Back to the person, with a word on what comes next. */
const useWrappedUp = ({ person, session }: SessionDesk) => {
  const { t } = useTranslation('session');
  const undoToast = useUndoToast();
  const [, navigate] = useLocation();
  return (nextDay: Day | null): void => {
    navigate(routes.person(person.id));
    undoToast(nextDay ? t('wrappedNext', { day: weekdayAndDay(nextDay) }) : t('wrapped'), () =>
      navigate(routes.session(session.id)),
    );
  };
};
