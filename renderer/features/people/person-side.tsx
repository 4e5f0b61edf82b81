import type { PersonPage } from '#data/person-page.ts';
import type { Day } from '#domain/time/calendar.ts';
import { OverdueClocks } from '#parts/clocks/overdue-clocks.tsx';
import { NotThanked } from '#parts/feedback/not-thanked.tsx';
import { useAtRest } from '#ui/use-at-rest.ts';
import { PersonAbout } from './person-about.tsx';
import { PersonCheckList } from './person-check-list.tsx';
import { PersonDecides } from './person-decides.tsx';
import { PersonFigures } from './person-figures.tsx';
import { PersonGiven } from './person-given.tsx';
import { PersonGoals } from './person-goals.tsx';
import { PersonOpenItems } from './person-open-items.tsx';
import styles from './person-side.module.css';
import { PersonTalkAbout } from './person-talk-about.tsx';
import { PersonUnsaid } from './person-unsaid.tsx';
import { PersonWriteDown } from './person-write-down.tsx';

type PersonSideProps = {
  page: PersonPage;
  today: Day;
  /** Whether the page stands: what looks back over a season or a year waits for that, and for a quiet moment. */
  isStanding: boolean;
};

/** What is open with this person, and where to write something down. */
export const PersonSide = ({ page, today, isStanding }: PersonSideProps) => {
  const isAtRest = useAtRest(isStanding);
  const { person } = page;
  return (
    <div className={styles.side}>
      <PersonTalkAbout person={person} points={page.openPoints} />
      {isAtRest ? <OverdueClocks person={person} /> : null}
      <PersonOpenItems person={person} items={page.openItems} today={today} />
      {isAtRest ? <PersonGoals person={person} today={today} /> : null}
      {isAtRest ? <PersonDecides person={person} today={today} /> : null}
      <PersonUnsaid person={person} undelivered={page.undelivered} unspoken={page.unspoken} today={today} />
      {isAtRest ? (
        <NotThanked person={person} sessionId={null} today={today} areLikesKnown={page.unspoken.length > 0} />
      ) : null}
      <PersonCheckList person={person} feedback={page.toCheck} today={today} />
      {isAtRest ? <PersonGiven person={person} today={today} /> : null}
      <PersonWriteDown person={person} />
      {isAtRest ? <PersonFigures person={person} today={today} /> : null}
      <PersonAbout person={person} />
    </div>
  );
};
