import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { mirrorOf } from '#data/mirror.ts';
import type { Month } from '#domain/mirror/mirror-page.ts';
import { monthOf } from '#domain/time/month.ts';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { useToday } from '#parts/use-today.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { BeingThere } from './being-there.tsx';
import { BlankMirror } from './blank-mirror.tsx';
import { Carrying } from './carrying.tsx';
import { LeaveAlone } from './leave-alone.tsx';
import { LettingGo } from './letting-go.tsx';
import { MirrorHeader } from './mirror-header.tsx';
import styles from './mirror-screen.module.css';

/** The leader's own page of a month, about nobody but themselves. Out of sight as a whole while the screen is shared. */
export const MirrorScreen = () => {
  const { t } = useTranslation('mirror');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  return isHidden ? (
    <div className={styles.screen}>
      <h1>{t('title')}</h1>
      <OutOfSightWords />
    </div>
  ) : (
    <MirrorOfMonth />
  );
};

const MirrorOfMonth = () => {
  const today = useToday();
  const [chosen, setChosen] = useState<Month | null>(null);
  const month = chosen ?? monthOf(today);
  const mirror = useLive(mirrorOf(month, today), [month, today]);
  return (
    <div className={styles.screen}>
      <MirrorHeader month={month} today={today} onMonth={setChosen} />
      {mirror === undefined ? null : (
        <>
          <LeaveAlone key={month} month={month} isThisMonth={month === monthOf(today)} today={today} />
          {mirror.isBlank ? (
            <BlankMirror hasPeople={mirror.attention.length > 0} />
          ) : (
            <>
              <LettingGo mirror={mirror} today={today} />
              <Carrying mirror={mirror} today={today} />
              <BeingThere mirror={mirror} today={today} />
            </>
          )}
        </>
      )}
    </div>
  );
};
