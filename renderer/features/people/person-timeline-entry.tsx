import type { Day } from '#domain/time/calendar.ts';
import { isTimelineEntryOutOfSight } from '#domain/out-of-sight.ts';
import type { Person } from '#domain/people/person.ts';
import type { TimelineEntry } from '#domain/sessions/timeline.ts';
import { shortDay } from '#ui/format.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { PersonTimelineEvidence, PersonTimelineLevels } from './person-timeline-skills.tsx';
import {
  PersonTimelineDecision,
  PersonTimelineMove,
  PersonTimelineObstacle,
  PersonTimelineTakeBack,
} from './person-timeline-autonomy.tsx';
import { PersonTimelineFeedback } from './person-timeline-feedback.tsx';
import {
  PersonTimelineCheck,
  PersonTimelineExperiment,
  PersonTimelineGoal,
} from './person-timeline-growth.tsx';
import { PersonTimelineItem } from './person-timeline-item.tsx';
import { PersonTimelineNote } from './person-timeline-note.tsx';
import { PersonTimelineSession } from './person-timeline-session.tsx';
import { PersonTimelineSummary } from './person-timeline-summary.tsx';
import { PersonTimelineThanks } from './person-timeline-thanks.tsx';
import styles from './person-timeline.module.css';

type PersonTimelineEntryProps = {
  entry: TimelineEntry;
  person: Person;
  today: Day;
  isLastHeld: boolean;
};

/** One thing on the timeline, with its day in the margin. */
export const PersonTimelineEntry = ({ entry, person, today, isLastHeld }: PersonTimelineEntryProps) => {
  const isOut = usePrivateHidden((state) => state.isHidden) && isTimelineEntryOutOfSight(entry);
  // Out of sight it stays mounted: a dialog that is open on it keeps the words in it.
  return (
    <li className={styles.entry} tabIndex={-1} data-kind={entry.kind} hidden={isOut}>
      <time dateTime={entry.day} className={styles.day}>
        {shortDay(entry.day, today)}
      </time>
      <div className={styles.body}>
        <Body entry={entry} person={person} today={today} isLastHeld={isLastHeld} isOut={isOut} />
      </div>
    </li>
  );
};

type BodyProps = PersonTimelineEntryProps & { isOut: boolean };

const Body = ({ entry, person, today, isLastHeld, isOut }: BodyProps) => {
  switch (entry.kind) {
    case 'session':
      return <PersonTimelineSession entry={entry} person={person} today={today} isUnfolded={isLastHeld} />;
    case 'feedback':
      return <PersonTimelineFeedback feedback={entry.feedback} person={person} today={today} isOut={isOut} />;
    case 'thanks':
      return <PersonTimelineThanks thanks={entry.thanks} person={person} isOut={isOut} />;
    case 'note':
      return <PersonTimelineNote note={entry.note} person={person} today={today} isOut={isOut} />;
    case 'item':
      return <PersonTimelineItem item={entry.item} person={person} today={today} />;
    case 'summary':
      return <PersonTimelineSummary summary={entry.summary} person={person} today={today} />;
    case 'goal':
      return isOut ? null : <PersonTimelineGoal goal={entry.goal} today={today} />;
    case 'check':
      return isOut ? null : <PersonTimelineCheck check={entry.check} goal={entry.goal} />;
    case 'evidence':
      return <PersonTimelineEvidence evidence={entry.evidence} person={person} today={today} isOut={isOut} />;
    case 'levels':
      return <PersonTimelineLevels levels={entry.levels} by={entry.by} person={person} />;
    case 'experiment':
      return isOut ? null : <PersonTimelineExperiment experiment={entry.experiment} today={today} />;
    case 'decision':
      return <PersonTimelineDecision entry={entry} person={person} today={today} />;
    case 'take-back':
      return isOut ? null : <PersonTimelineTakeBack entry={entry} today={today} />;
    case 'move':
      return <PersonTimelineMove entry={entry} />;
    case 'obstacle':
      return <PersonTimelineObstacle entry={entry} person={person} today={today} />;
  }
};
