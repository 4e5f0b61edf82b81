import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { everyoneNow } from '#data/today.ts';
import { CaptureLine } from '#parts/capture-line.tsx';
import { useToday } from '#parts/use-today.ts';
import { fullDay } from '#ui/format.ts';
import { useHotkey } from '#ui/use-hotkey.ts';
import { EmptyToday } from './empty-today.tsx';
import { GoneQuiet } from './gone-quiet.tsx';
import { dayOrder, inOrder } from './person-today.ts';
import { PeopleToday } from './people-today.tsx';
import { OldImpressionsLine } from './old-impressions-line.tsx';
import { Promised } from './promised.tsx';
import { SixWeeks } from './six-weeks.tsx';
import styles from './today-screen.module.css';

/** The first screen: who is next and who is late, what was promised, what has gone quiet, and one line to note it. */
export const TodayScreen = () => {
  const { t } = useTranslation('today');
  const today = useToday();
  const everyone = useLive(everyoneNow, [today]);
  const capture = useRef<HTMLInputElement>(null);
  const isEmpty = everyone?.length === 0;
  const wasEmpty = useRef(false);
  useEffect(() => {
    // The field that took the first name went with the empty screen; the next line goes here.
    if (wasEmpty.current && everyone !== undefined && !isEmpty) capture.current?.focus();
    wasEmpty.current = isEmpty;
  }, [everyone, isEmpty]);
  useHotkey('N', () => capture.current?.focus());
  if (everyone === undefined) return <h1>{fullDay(today)}</h1>;
  if (isEmpty) return <EmptyToday today={today} />;
  const order = dayOrder(inOrder(everyone, today));
  const sessions = order.next.filter(({ standing }) => standing.upcoming && standing.day === today).length;
  return (
    <div className={styles.room}>
      <div className={styles.screen}>
        <div className={styles.main}>
          <header className={styles.header}>
            <h1>{fullDay(today)}</h1>
            <p className={styles.count}>
              {sessions === 0 ? t('noSessions') : t('sessions', { count: sessions })}
            </p>
          </header>
          <CaptureLine shownKey="N" fieldRef={capture} />
          <PeopleToday order={order} today={today} />
        </div>
        <div className={styles.aside}>
          <Promised everyone={everyone} shownInFull={order.next} today={today} />
          <GoneQuiet everyone={everyone} today={today} />
          <SixWeeks today={today} />
          <OldImpressionsLine today={today} onGone={() => capture.current?.focus()} />
        </div>
      </div>
    </div>
  );
};
