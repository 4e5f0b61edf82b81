import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLive } from '#data/live.ts';
import { sessionDesk } from '#data/session-desk.ts';
import type { SessionId } from '#domain/ids.ts';
import { routes } from '#domain/routes.ts';
import { useToday } from '#parts/use-today.ts';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { preloadMarkdownEditor } from '#ui/markdown-editor.tsx';
import { SessionDeskView } from './session-desk-view.tsx';
import { SessionNotHeld } from './session-not-held.tsx';

/** A one-on-one while it runs, while it is written up, and afterwards. Everything on it lies in the vault. */
export const SessionScreen = ({ sessionId }: { sessionId: SessionId }) => {
  const { t } = useTranslation('session');
  const today = useToday();
  const desk = useLive(sessionDesk(sessionId), [sessionId]);
  useEffect(preloadMarkdownEditor, []);
  if (desk === undefined) return null;
  if (desk === null)
    return (
      <EmptyPlace>
        <h1>{t('gone')}</h1>
        <Link href={routes.today}>{t('toToday')}</Link>
      </EmptyPlace>
    );
  const isOpen = desk.session.state === 'running' || desk.session.state === 'held';
  return isOpen ? <SessionDeskView desk={desk} today={today} /> : <SessionNotHeld desk={desk} />;
};
