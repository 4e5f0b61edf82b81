import type { PersonPage } from '#data/person-page.ts';
import type { Day } from '#domain/calendar.ts';
import { PersonAbout } from './person-about.tsx';
import { PersonCheckList } from './person-check-list.tsx';
import { PersonOpenItems } from './person-open-items.tsx';
import { PersonTalkAbout } from './person-talk-about.tsx';
import { PersonUnsaid } from './person-unsaid.tsx';
import { PersonWriteDown } from './person-write-down.tsx';
import styles from './person-side.module.css';

/** What is open with this person, and where to write something down. */
export const PersonSide = ({ page, today }: { page: PersonPage; today: Day }) => (
  <div className={styles.side}>
    <PersonTalkAbout person={page.person} points={page.openPoints} />
    <PersonOpenItems person={page.person} items={page.openItems} today={today} />
    <PersonUnsaid
      person={page.person}
      undelivered={page.undelivered}
      unspoken={page.unspoken}
      today={today}
    />
    <PersonCheckList feedback={page.toCheck} today={today} />
    <PersonWriteDown person={page.person} />
    <PersonAbout person={page.person} />
  </div>
);
