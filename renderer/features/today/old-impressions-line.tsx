import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { askAboutImpressionsLater, impressionsToAskAbout } from '#data/retention.ts';
import type { Day } from '#domain/time/calendar.ts';
import { Button } from '#ui/button.tsx';
import { late } from '#ui/late.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useAtRest } from '#ui/use-at-rest.ts';
import styles from './old-impressions-line.module.css';

const OldImpressionsDialog = late(
  async () => (await import('#parts/retention/old-impressions-dialog.tsx')).OldImpressionsDialog,
);

type OldImpressionsLineProps = {
  today: Day;
  /** The line went, and with it what had the focus. */
  onGone: () => void;
};

/** Asks once a month at most whether old private impressions may go. It looks far back, so it waits until Today stands. */
export const OldImpressionsLine = ({ today, onGone }: OldImpressionsLineProps) => {
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const [isOpen, setIsOpen] = useState(false);
  const isAtRest = useAtRest();
  const wasOpen = useRef(false);
  useEffect(() => {
    // After the dialog has given the focus back to where it came from, if that is still there.
    if (wasOpen.current && !isOpen) setTimeout(() => document.activeElement === document.body && onGone());
    wasOpen.current = isOpen;
  }, [isOpen, onGone]);
  return (
    <>
      {isAtRest && !isHidden ? <Line today={today} onOpen={() => setIsOpen(true)} onGone={onGone} /> : null}
      {isOpen ? <OldImpressionsDialog onClose={() => setIsOpen(false)} /> : null}
    </>
  );
};

const Line = ({ today, onOpen, onGone }: OldImpressionsLineProps & { onOpen: () => void }) => {
  const { t } = useTranslation('retention');
  const found = useLive(impressionsToAskAbout(today), [today]) ?? null;
  const wasThere = useRef(false);
  useEffect(() => {
    if (wasThere.current && found === null) onGone();
    wasThere.current = found !== null;
  }, [found, onGone]);
  if (found === null) return null;
  return (
    <p className={styles.line}>
      {t('line', found)}{' '}
      <Button variant="link" onClick={onOpen}>
        {t('open')}
      </Button>{' '}
      <Button variant="link" onClick={() => void askAboutImpressionsLater()}>
        {t('notNow')}
      </Button>
    </p>
  );
};
