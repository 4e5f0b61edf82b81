import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { cancelSession } from '#data/session-flow.ts';
import type { SessionDesk } from '#data/session-desk.ts';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { flushDrafts } from '#ui/drafts.ts';
import { Menu } from '#ui/menu.tsx';
import { ChangeDayDialog } from './change-day-dialog.tsx';
import { RecapDialog } from './recap-dialog.tsx';

/** The rarer things to do with a session. */
export const SessionMenu = ({ desk, onLastTime }: { desk: SessionDesk; onLastTime: () => void }) => {
  const { t } = useTranslation('session');
  const undoToast = useUndoToast();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'recap' | 'date' | null>(null);
  const close = () => setOpen(null);
  const { session, person } = desk;
  const cancel = async () => {
    await flushDrafts();
    const outcome = await cancelSession(session.id);
    if (!outcome.ok) return;
    navigate(routes.person(person.id));
    undoToast(t('cancelled'), () => navigate(routes.session(session.id)));
  };
  const items = [
    { label: t('lastTimeOpen'), onSelect: onLastTime },
    { label: t('toPerson', { name: givenName(person) }), onSelect: () => navigate(routes.person(person.id)) },
    ...(session.state === 'running'
      ? [{ label: t('cancel'), onSelect: () => void cancel(), isDanger: true }]
      : [
          { label: t('changeDate'), onSelect: () => setOpen('date') },
          { label: t('recapAgain'), onSelect: () => setOpen('recap') },
        ]),
  ];
  return (
    <>
      <Menu label={t('more')} items={items} />
      {open === 'recap' ? <RecapDialog desk={desk} onClose={close} /> : null}
      {open === 'date' ? <ChangeDayDialog session={session} onClose={close} /> : null}
    </>
  );
};
