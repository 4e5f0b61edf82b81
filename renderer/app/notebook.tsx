import { useEffect } from 'react';
import { useLive } from '#data/live.ts';
import { preference } from '#data/preferences.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { flushDrafts, hasUnsavedDrafts } from '#ui/drafts.ts';
import { UiProvider } from '#ui/ui-provider.tsx';
import { followForgetting } from './follow-forgetting.ts';
import { LeavingCover } from './leaving-cover.tsx';
import { Shell } from './shell/shell.tsx';
import { useAutoLock } from './use-auto-lock.ts';

/** The open notebook, in the leader's light and text size. Nothing typed is lost by hiding or closing it. */
export const Notebook = () => {
  const theme = useLive(preference('theme'), []);
  const textSize = useLive(preference('text-size'), []);
  useSafeLeaving();
  useAutoLock();
  useEffect(followForgetting, []);
  if (theme === undefined || textSize === undefined) return null;
  return (
    <UiProvider choice={theme ?? 'system'} textSize={textSize ?? 100}>
      <Shell />
      <LeavingCover />
    </UiProvider>
  );
};

const useSafeLeaving = () => {
  const desktop = useDesktop();
  useEffect(() => {
    const flush = async () => {
      await flushDrafts();
    };
    return desktop.beforeClose(flush, hasUnsavedDrafts);
  }, [desktop]);
};
