import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clocksOfPerson } from '#data/clocks.ts';
import { useLive } from '#data/live.ts';
import { openTalkingPointsOf } from '#data/talking-points.ts';
import { type Clock, overdueClocks } from '#domain/people/clocks.ts';
import type { Person } from '#domain/people/person.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { useToday } from '#parts/use-today.ts';
import { Button } from '#ui/button.tsx';
import { Caption, Tag } from '#ui/marks.tsx';
import { ClockDialog } from './clock-dialog.tsx';
import styles from './clocks.module.css';
import { useClockWords } from './use-clock-words.ts';

const isOnAgenda = (points: readonly TalkingPoint[], { kind }: Clock): boolean =>
  points.some(({ about }) => about?.kind === 'clock' && about.sessionKind === kind);

/** So many stand there at first; somebody new to the program would meet a wall otherwise. */
const shownAtFirst = 2;

/** Which conversations with a person are over their clock, each with the way onto the agenda. Absent while there are none. */
export const OverdueClocks = ({ person, className }: { person: Person; className?: string }) => {
  const { t } = useTranslation('questions');
  const today = useToday();
  const clocks = useLive(clocksOfPerson(person, today), [person, today]);
  const points = useLive(openTalkingPointsOf(person.id), [person.id]);
  const [chosen, setChosen] = useState<Clock | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  if (clocks === undefined || points === undefined) return null;
  const overdue = overdueClocks(clocks);
  if (overdue.length === 0) return null;
  const shown = isWhole ? overdue : overdue.slice(0, shownAtFirst);
  const more = overdue.length - shown.length;
  return (
    <section className={className}>
      <Caption>{t('clocks')}</Caption>
      <ul className={styles.list}>
        {shown.map((clock) => (
          <li key={clock.kind} className={styles.row}>
            <ClockLine clock={clock} isPut={isOnAgenda(points, clock)} onPut={() => setChosen(clock)} />
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <Button variant="link" className={styles.more} onClick={() => setIsWhole(true)}>
          {t('clocksMore', { count: more })}
        </Button>
      ) : null}
      {chosen ? <ClockDialog person={person} clock={chosen} onClose={() => setChosen(null)} /> : null}
    </section>
  );
};

const ClockLine = ({ clock, isPut, onPut }: { clock: Clock; isPut: boolean; onPut: () => void }) => {
  const { t } = useTranslation('questions');
  const words = useClockWords();
  const what = words(clock);
  return (
    <>
      <span className={styles.words}>
        {what} <span className={styles.every}>({t('every', { count: clock.targetDays })})</span>
      </span>
      {isPut ? (
        <Tag>{t('clockOnAgenda')}</Tag>
      ) : (
        <Button
          variant="link"
          aria-label={t('clockPutName', { what })}
          className={styles.put}
          onClick={onPut}
        >
          {t('clockPut')}
        </Button>
      )}
    </>
  );
};
