import type { PersonPage } from '#data/person-page.ts';
import type { Day } from '#domain/calendar.ts';
import type { Person } from '#domain/person.ts';
import { useAtRest } from '#ui/use-at-rest.ts';
import { PersonAbout } from './person-about.tsx';
import { OverdueClocks } from '#parts/clocks/overdue-clocks.tsx';
import { NotThanked } from '#parts/feedback/not-thanked.tsx';
import { PersonCheckList } from './person-check-list.tsx';
import { PersonGiven } from './person-given.tsx';
import { PersonGoals } from './person-goals.tsx';
import { PersonDecides } from './person-decides.tsx';
import { PersonFigures } from './person-figures.tsx';
import { PersonOpenItems } from './person-open-items.tsx';
import { PersonTalkAbout } from './person-talk-about.tsx';
import { PersonUnsaid } from './person-unsaid.tsx';
import { PersonWriteDown } from './person-write-down.tsx';
import styles from './person-side.module.css';

/** What is open with this person, and where to write something down. */
export const PersonSide = ({ page, today }: { page: PersonPage; today: Day }) => (
  <div className={styles.side}>
    <PersonTalkAbout person={page.person} points={page.openPoints} />
    <PersonClocks person={page.person} />
    <PersonOpenItems person={page.person} items={page.openItems} today={today} />
    <PersonGoals person={page.person} today={today} />
    <PersonDecidesAtRest person={page.person} today={today} />
    <PersonUnsaid
      person={page.person}
      undelivered={page.undelivered}
      unspoken={page.unspoken}
      today={today}
    />
    <NotThanked
      person={page.person}
      sessionId={null}
      today={today}
      areLikesKnown={page.unspoken.length > 0}
    />
    <PersonCheckList person={page.person} feedback={page.toCheck} today={today} />
    <PersonGiven person={page.person} today={today} />
    <PersonWriteDown person={page.person} />
    <PersonFigures person={page.person} today={today} />
    <PersonAbout person={page.person} />
  </div>
);

/** They look back a season, so they wait until the page stands. */
const PersonDecidesAtRest = ({ person, today }: { person: Person; today: Day }) =>
  useAtRest() ? <PersonDecides person={person} today={today} /> : null;

/** They look back a year, so they wait until the page stands. */
const PersonClocks = ({ person }: { person: Person }) =>
  useAtRest() ? <OverdueClocks person={person} /> : null;
