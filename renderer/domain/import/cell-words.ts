import { cadences, type Person, type Relationship, relationships } from '#domain/people/person.ts';
import { folded } from '#domain/people/names.ts';

/** `undefined`: the cell says something that is none of the known words. */
type Read<T> = T | undefined;

const plain = (cell: string): string =>
  folded(cell)
    .replace(/[\s_-]+/g, ' ')
    .trim();

const relationWords: Readonly<Record<string, Relationship>> = {
  'direct report': 'report',
  direct: 'report',
  employee: 'report',
  'team member': 'report',
  mentor: 'mentee',
  colleague: 'peer',
  coworker: 'peer',
  'skip level': 'skip-level',
  skip: 'skip-level',
  'own manager': 'own-manager',
  manager: 'own-manager',
  boss: 'own-manager',
  lead: 'own-manager',
};

export const relationshipIn = (cell: string): Read<Relationship> =>
  relationships.find((one) => one === plain(cell) || one === plain(cell).replace(' ', '-')) ??
  (Object.hasOwn(relationWords, plain(cell)) ? relationWords[plain(cell)] : undefined);

const cadenceWords: Readonly<Record<string, Person['cadenceDays']>> = {
  weekly: 7,
  'every week': 7,
  biweekly: 14,
  'bi weekly': 14,
  fortnightly: 14,
  'every two weeks': 14,
  'every 2 weeks': 14,
  'every three weeks': 21,
  'every 3 weeks': 21,
  monthly: 28,
  'every month': 28,
  'every 4 weeks': 28,
  'every 6 weeks': 42,
  quarterly: 91,
  none: null,
  never: null,
  no: null,
  'on request': null,
};

/** '14', '14 days', 'weekly', 'none'. */
export const cadenceIn = (cell: string): Read<Person['cadenceDays']> => {
  const [, days] = /^(?:every )?(\d{1,3})(?: ?d(?:ays?)?)?$/.exec(plain(cell)) ?? [];
  if (days !== undefined) return Number(days) >= 1 && Number(days) <= 366 ? Number(days) : undefined;
  return Object.hasOwn(cadenceWords, plain(cell)) ? cadenceWords[plain(cell)] : undefined;
};

const sets = (words: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(words).flatMap(([value, list]) =>
      list.split(',').map((word) => [word.trim(), value] as const),
    ),
  );

const itemStates = sets({
  open: ',open,to do,todo,new,in progress,doing,pending,no,false,0,not done,started,waiting',
  kept: 'kept,done,closed,complete,completed,finished,yes,true,1,x,✓,✔,resolved',
  broken: 'broken,missed,not kept,failed,overdue',
  dropped: 'dropped,cancelled,canceled,won’t do,wont do,obsolete,abandoned',
});
export const itemStateIn = (cell: string): Read<'open' | 'kept' | 'broken' | 'dropped'> =>
  itemStates.get(plain(cell)) as Read<'open' | 'kept' | 'broken' | 'dropped'>;

const kinds = sets({
  reinforcing: 'reinforcing,positive,praise,kudos,strength,good,+,keep',
  redirecting:
    'redirecting,negative,constructive,corrective,improvement,critical,-,change,area for improvement',
});
export const feedbackKindIn = (cell: string): Read<'reinforcing' | 'redirecting'> =>
  kinds.get(cell.trim() === '-' ? '-' : plain(cell)) as Read<'reinforcing' | 'redirecting'>;

const directions = sets({
  'to-them': ',to them,given,outgoing,from me,them,report',
  'to-me': 'to me,received,incoming,me,from them,upward',
});
export const directionIn = (cell: string): Read<'to-them' | 'to-me'> =>
  directions.get(plain(cell)) as Read<'to-them' | 'to-me'>;

const feedbackStates = sets({
  observed: ',observed,noted,new,no,false,0,draft,open',
  'to-deliver': 'to deliver,planned,to say,pending',
  delivered: 'delivered,given,said,shared,yes,true,1,x,done,sent',
  checked: 'checked,closed,followed up',
});
export const feedbackStateIn = (cell: string): Read<'observed' | 'to-deliver' | 'delivered' | 'checked'> =>
  feedbackStates.get(plain(cell)) as Read<'observed' | 'to-deliver' | 'delivered' | 'checked'>;

const myWords = new Set(['me', 'i', 'mine', 'myself', 'leader', 'manager', 'my']);
const theirWords = new Set(['them', 'they', 'theirs', 'report', 'employee', 'other', 'person', 'mentee']);

/** 'me', 'them' or the person's own name; `undefined` when it names somebody else or nobody. */
export const ownerIn = (cell: string, person: string): Read<'me' | 'them'> => {
  const words = plain(cell);
  if (myWords.has(words)) return 'me';
  const name = plain(person);
  return theirWords.has(words) || (words !== '' && (words === name || words === name.split(' ')[0]))
    ? 'them'
    : undefined;
};

/** The words that each column with a choice knows, for the sentence that says what may stand there. */
export const knownWords = {
  relationship: relationships.join(', '),
  cadence: `${cadences.join(', ')}, weekly, monthly, none`,
  itemState: 'open, kept, broken, dropped, done, cancelled',
  kind: 'reinforcing, redirecting, positive, constructive',
  direction: 'to them, to me',
  feedbackState: 'observed, to deliver, delivered, checked',
} as const;
