import { useTranslation } from 'react-i18next';
import { agreedIn } from '#data/action-items.ts';
import { useLive } from '#data/live.ts';
import { decidedIn } from '#data/decisions.ts';
import { checksIn } from '#data/progress-checks.ts';
import { agendaOf, plannedBeside, type SessionDesk } from '#data/session-desk.ts';
import { openTalkingPointsOf } from '#data/talking-points.ts';
import { movedOnFrom } from '#domain/sessions/carry-over.ts';
import { Dialog } from '#ui/dialog.tsx';
import { RecapPart } from './recap-part.tsx';

/** The recap of a session that was held, to copy once more. */
export const RecapDialog = ({ desk, onClose }: { desk: SessionDesk; onClose: () => void }) => {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
  const { session, person } = desk;
  const points = useLive(agendaOf(session), [session.id, session.state]);
  const items = useLive(agreedIn(person.id, session.id), [person.id, session.id]);
  const open = useLive(openTalkingPointsOf(person.id), [person.id]);
  const planned = useLive(plannedBeside(person.id, session.id), [person.id, session.id]);
  const progress = useLive(checksIn(person.id, session.id), [person.id, session.id]);
  const decisions = useLive(decidedIn(person.id, session.id), [person.id, session.id]);
  if (points === undefined || items === undefined || open === undefined || planned === undefined) return null;
  if (progress === undefined || decisions === undefined) return null;
  return (
    <Dialog title={t('recapAgain')} closeLabel={ui('close')} onClose={onClose} width="40rem">
      <RecapPart
        desk={desk}
        discussed={points}
        movesOn={movedOnFrom(open, session.day)}
        items={items}
        progress={progress}
        decisions={decisions}
        nextDay={planned && planned.day > session.day ? planned.day : null}
      />
    </Dialog>
  );
};
