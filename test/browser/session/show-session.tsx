import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { render } from 'vitest-browser-react';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { english } from '#app/english-all.ts';
import { addPerson } from '#data/people.ts';
import { startSession } from '#data/session-flow.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import { routePatterns, routes } from '#domain/routes.ts';
import { SessionScreen } from '#features/session/session-screen.tsx';
import type { Desktop } from '#platform/desktop.ts';
import { DesktopProvider } from '#platform/desktop-context.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { flushDrafts } from '#ui/drafts.ts';
import { ToastPlace } from '#ui/toast.tsx';
import { UiProvider } from '#ui/ui-provider.tsx';

export type Shown = { person: PersonId; session: SessionId; end: () => Promise<void> };

const startWords = () =>
  i18next.use(initReactI18next).init({
    lng: 'en',
    defaultNS: 'ui',
    resources: { en: english },
    interpolation: { escapeValue: false },
  });

/** A running one-on-one with Amara, on screen, over a real throw-away vault. */
export const showSession = async (): Promise<Shown> => {
  await startWords();
  const { end } = await openTestVault();
  const person = await done(addPerson('Amara Osei'));
  const session = await done(startSession(person));
  location.hash = routes.session(session);
  const screen = await render(
    <DesktopProvider value={{ copyText: async () => true } as Partial<Desktop> as Desktop}>
      <Router hook={useHashLocation}>
        <UiProvider choice="light">
          <Route path={routePatterns.session}>
            {({ id }) => <SessionScreen sessionId={id as SessionId} />}
          </Route>
          <ToastPlace closeLabel="Close" />
        </UiProvider>
      </Router>
    </DesktopProvider>,
  );
  const leave = async () => {
    await screen.unmount();
    await flushDrafts();
    await end();
  };
  return { person, session, end: leave };
};
