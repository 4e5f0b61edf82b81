import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { lockVault } from '#app/leave-vault.ts';
import { useVaultStatus } from '#app/vault-session.ts';
import { useLive } from '#data/live.ts';
import { everyoneNow } from '#data/today.ts';
import { AddPersonDialog } from '#features/people/add-person.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { ToastPlace } from '#ui/toast.tsx';
import { BackupLine } from './backup-line.tsx';
import { CaptureDialog } from './capture-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { LossLine } from './loss-line.tsx';
import { Palette } from './palette.tsx';
import { PassphraseOfferDialog } from './passphrase-offer-dialog.tsx';
import { ResumeLine } from './resume-line.tsx';
import { SampleLine } from './sample-line.tsx';
import { Screens } from './screens.tsx';
import styles from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { TroubleLine } from './trouble-line.tsx';
import { useReminders } from './use-reminders.ts';
import { useShellKeys } from './use-shell-keys.ts';
import { useWishes } from './use-wishes.ts';
import { EverythingPlace } from '#parts/everything/everything-place.tsx';
import { useToday } from '#parts/use-today.ts';

export type Overlay = 'palette' | 'new-one-on-one' | 'capture' | 'add-person' | 'keys' | null;

/** The notebook once it is open: sidebar, the screen, and what may lie over it. */
export const Shell = () => {
  const { t: ui } = useTranslation('ui');
  const today = useToday();
  const everyone = useLive(everyoneNow, [today]);
  const isSample = useVaultStatus((status) => status.at === 'open' && status.vault === 'sample');
  const [overlay, setOverlay] = useState<Overlay>(null);
  const main = useFocusOnNewPlace(everyone !== undefined);
  useShellKeys(setOverlay);
  useWishes(setOverlay);
  useReminders();
  if (everyone === undefined) return null;
  const close = () => setOverlay(null);
  return (
    <div className={styles.shell}>
      <Sidebar
        everyone={everyone}
        today={today}
        onLock={() => void lockVault()}
        onSearch={() => setOverlay('palette')}
        onCapture={() => setOverlay('capture')}
        onAddPerson={() => setOverlay('add-person')}
      />
      <div className={styles.body}>
        {isSample ? <SampleLine /> : null}
        <TroubleLine />
        <LossLine />
        <BackupLine />
        <ResumeLine />
        <main ref={main} tabIndex={-1} className={styles.main}>
          <Screens />
        </main>
      </div>
      {overlay === 'palette' || overlay === 'new-one-on-one' ? (
        <Palette
          key={overlay}
          everyone={everyone}
          isForNewSession={overlay === 'new-one-on-one'}
          onClose={close}
          onOpen={setOverlay}
        />
      ) : null}
      {overlay === 'capture' ? <CaptureDialog onClose={close} /> : null}
      {overlay === 'add-person' ? <AddPersonDialog onClose={close} /> : null}
      {overlay === 'keys' ? <KeysDialog onClose={close} /> : null}
      <EverythingPlace />
      <PassphraseOfferDialog />
      <ToastPlace closeLabel={ui('close')} />
    </div>
  );
};

/** After going somewhere, the keyboard and the screen reader are there too, at its top. */
const useFocusOnNewPlace = (isThere: boolean) => {
  const [location] = useLocation();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const main = useRef<HTMLElement>(null);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the place is the only thing that matters here.
  useEffect(() => {
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
  }, [location, isThere]);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- what was hidden may have had the focus.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [isHidden]);
  return main;
};
