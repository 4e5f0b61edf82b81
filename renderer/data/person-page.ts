import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import type { Note } from '#domain/sessions/note.ts';
import type { Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { CheckOfGoal, DecisionInArea } from '#domain/sessions/timeline.ts';
import { agreedIn, openActionItemsOf } from './action-items.ts';
import { decidedIn } from './decisions.ts';
import { undeliveredFeedbackOf } from './feedback.ts';
import type { Query } from './live.ts';
import { notesIn } from './notes.ts';
import { personWith } from './people.ts';
import { checksIn } from './progress-checks.ts';
import { unspokenThanksTo } from './recognitions.ts';
import { lastHeldWith, upcomingWith } from './sessions.ts';
import { feedback } from './tables.ts';
import { discussedIn, openTalkingPointsOf } from './talking-points.ts';

/** What is open with one person, and the latest of each; never the history. */
export type PersonPage = {
  person: Person;
  lastHeld: Session | null;
  upcoming: Session | null;
  openPoints: TalkingPoint[];
  openItems: ActionItem[];
  undelivered: Feedback[];
  unspoken: Recognition[];
  /** Delivered to the person not long ago, and nobody has looked yet what changed. */
  toCheck: Feedback[];
};

/** How many of the latest pieces of feedback are looked through for ones to check. */
const recentFeedback = 12;

export const personPage =
  (personId: PersonId): Query<PersonPage | null> =>
  async (reader) => {
    const [person, lastHeld, upcoming, openPoints, openItems, undelivered, unspoken, recent] =
      await Promise.all([
        personWith(personId)(reader),
        lastHeldWith(personId)(reader),
        upcomingWith(personId)(reader),
        openTalkingPointsOf(personId)(reader),
        openActionItemsOf(personId)(reader),
        undeliveredFeedbackOf(personId)(reader),
        unspokenThanksTo(personId)(reader),
        reader.list(feedback, { personId, newest: recentFeedback }),
      ]);
    const toCheck = recent.filter(({ state, direction }) => state === 'delivered' && direction === 'to-them');
    return person && { person, lastHeld, upcoming, openPoints, openItems, undelivered, unspoken, toCheck };
  };

/** Everything that was said, agreed and noted in one session. */
export type SessionContents = {
  points: TalkingPoint[];
  items: ActionItem[];
  notes: Note[];
  checks: CheckOfGoal[];
  decisions: DecisionInArea[];
};

export const contentsOf =
  (personId: PersonId, sessionId: SessionId): Query<SessionContents> =>
  async (reader) => {
    const [points, items, notes, checks, decisions] = await Promise.all([
      discussedIn(personId, sessionId)(reader),
      agreedIn(personId, sessionId)(reader),
      notesIn(personId, sessionId)(reader),
      checksIn(personId, sessionId)(reader),
      decidedIn(personId, sessionId)(reader),
    ]);
    return { points, items, notes, checks, decisions };
  };
