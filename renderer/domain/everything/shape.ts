import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Assessment } from '#domain/skills/assessment.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type {
  DelegationLevel,
  DelegationMove,
  InformationNeed,
  SuggestionKind,
} from '#domain/autonomy/delegation.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { Activity, GrowthGoal, ProgressCheck } from '#domain/goals/growth-goal.ts';
import type { Look } from '#domain/autonomy/look.ts';
import type { NoteMark } from '#domain/sessions/note.ts';
import type { Relationship } from '#domain/people/person.ts';
import type { QuestionCategory } from '#domain/sessions/question.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Visibility } from '#domain/schema.ts';
import type { Session, SessionKind } from '#domain/sessions/session.ts';
import type { SummaryFormat, SummaryReader, SummaryTemplate } from '#domain/summary/summary-record.ts';
import type { TakeBackKind } from '#domain/autonomy/take-back.ts';
import type { Origin, PointSubject, TalkingPoint } from '#domain/sessions/talking-point.ts';

/** Codes that stand in records, by the set their words are kept in. */
type Codes = {
  relationship: Relationship;
  sessionState: Session['state'];
  sessionKind: SessionKind;
  origin: Origin;
  pointState: TalkingPoint['state'];
  subject: PointSubject['kind'] | 'area';
  itemState: ActionItem['state'];
  visibility: Visibility;
  mark: NoteMark;
  direction: Feedback['direction'];
  feedbackKind: Feedback['kind'];
  feedbackState: Feedback['state'];
  thanksState: Recognition['state'];
  win: NonNullable<Recognition['from']>['kind'] | NonNullable<Evidence['source']>['kind'];
  goalState: GrowthGoal['state'];
  activity: Activity['kind'];
  progress: ProgressCheck['result'];
  experimentState: Experiment['state'];
  failure: NonNullable<Experiment['failureKind']>;
  level: DelegationLevel;
  information: InformationNeed['state'];
  suggestion: SuggestionKind;
  outcome: Decision['outcome'];
  takeBack: TakeBackKind;
  look: Look['kind'];
  who: Assessment['by'] | DelegationMove['agreedBy'] | InformationNeed['from'];
  reader: SummaryReader;
  template: SummaryTemplate;
  format: SummaryFormat;
  category: QuestionCategory;
};

/** A code with its set: 'who_them'. */
export type CodeKey = { [S in keyof Codes]: `${S}_${Codes[S]}` }[keyof Codes];

/** The sets that have a word for every value of `V`. */
type SetOf<V> = { [S in keyof Codes]: [V] extends [Codes[S]] ? S : never }[keyof Codes];
type One<T> = NonNullable<T> extends readonly (infer V)[] ? V : NonNullable<T>;

/**
 * How a field stands on paper. `line`: plain words. `markdown`: as typed. `ref`: the id of another record, said as what
 * that is. `count`: a number that says nothing while it is 0. `step`: the step of a ladder, with its name. `hidden`: says nothing to a reader, such as the record's own id. `as`: a label of its own, where the name of
 * the field would say too little.
 */
export type Plain =
  | 'line'
  | 'markdown'
  | 'day'
  | 'instant'
  | 'number'
  | 'count'
  | 'step'
  | 'weekday'
  | 'yes'
  | 'ref'
  | 'hidden';

/** How a field may stand on paper, by what it holds. */
type ShowOf<V> =
  | Plain
  | { show: Plain; as: string }
  | (One<V> extends string | number ? { code: SetOf<One<V>>; as?: string } : never)
  | (One<V> extends object ? { of: FieldsOf<One<V>>; as?: string } : never);

type KeysOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;

/** Every field of a record: a new one does not compile until it is decided how it stands on paper. */
export type FieldsOf<T> = { readonly [K in KeysOf<T>]-?: ShowOf<ValueOf<T, K>> };

/** The same, whatever the record. */
export type Show =
  | Plain
  | { show: Plain; as: string }
  | { code: string; as?: string }
  | { of: Fields; as?: string };
export type Fields = { readonly [field: string]: Show };

/** The labels that fields ask for. */
export type LabelsIn<S> = S extends { of: infer N }
  ? LabelsIn<N>
  : S extends string | { code: string } | { show: string }
    ? never
    : { [K in keyof S]: LabelOf<S, K> | LabelsIn<S[K]> }[keyof S];

type LabelOf<S, K extends keyof S> = S[K] extends 'hidden'
  ? never
  : S[K] extends { as: infer A }
    ? A & string
    : K & string;
