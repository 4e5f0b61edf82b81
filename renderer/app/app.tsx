import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { DesktopProvider } from '#platform/desktop-context.tsx';
import { UiProvider } from '#ui/ui-provider.tsx';
import { Notebook } from './late-notebook.ts';
import { desktop, lookAtVault } from './open-vault.ts';
import { FirstStart } from './start/first-start.tsx';
import { Opening } from './start/opening.tsx';
import { Refused } from './start/refused.tsx';
import { Unlock } from './start/unlock.tsx';
import { useVaultStatus } from './vault-session.ts';

/** What stands between the leader and the notebook, or the notebook. */
export const App = () => {
  useEffect(() => void lookAtVault(), []);
  return (
    <DesktopProvider value={desktop}>
      <Router hook={useHashLocation}>
        <Place />
      </Router>
    </DesktopProvider>
  );
};

const Place = () => {
  const { t } = useTranslation('app');
  const status = useVaultStatus();
  if (status.at === 'open') return <Notebook />;
  return (
    <UiProvider choice="system">
      {status.at === 'first-start' ? <FirstStart /> : null}
      {status.at === 'locked' ? <Unlock hasKeychain={status.hasKeychain} /> : null}
      {status.at === 'refused' ? <Refused why={status.why} isWaiting={status.isWaiting ?? false} /> : null}
      {status.at === 'filling-sample' ? <Opening text={t('fillingSample')} share={status.share} /> : null}
    </UiProvider>
  );
};
