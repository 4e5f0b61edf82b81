import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { cancelSession } from '#data/session-flow.ts';
import type { SessionDesk } from '#data/session-desk.ts';
import { undoLast } from '#data/undo.ts';
import { givenName } from '#domain/person.ts';
import { routes } from '#domain/routes.ts';
import { flushDrafts } from '#ui/drafts.ts';
import { Menu } from '#ui/menu.tsx';
import { showToast } from '#ui/toast.tsx';
import { RecapDialog } from './recap-dialog.tsx';

/** The rarer things to do with a session. */
export const SessionMenu = ({ desk, onLastTime }: { desk: SessionDesk; onLastTime: () => void }) => {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
  const [, navigate] = useLocation();
  const [isRecap, setIsRecap] = useState(false);
  const { session, person } = desk;
  const cancel = async () => {
    await flushDrafts();
    const outcome = await cancelSession(session.id);
    if (!outcome.ok) return;
    navigate(routes.person(person.id));
    const undo = async () => {
      const undone = await undoLast();
      if (undone?.ok) navigate(routes.session(session.id));
    };
    showToast({ text: t('cancelled'), action: { label: ui('undo'), run: () => void undo() } });
  };
  const items = [
    { label: t('lastTimeOpen'), onSelect: onLastTime },
    { label: t('toPerson', { name: givenName(person) }), onSelect: () => navigate(routes.person(person.id)) },
    session.state === 'running'
      ? { label: t('cancel'), onSelect: () => void cancel(), isDanger: true }
      : { label: t('recapAgain'), onSelect: () => setIsRecap(true) },
  ];
  return (
    <>
      <Menu label={t('more')} items={items} />
      {isRecap ? <RecapDialog desk={desk} onClose={() => setIsRecap(false)} /> : null}
    </>
  );
};
