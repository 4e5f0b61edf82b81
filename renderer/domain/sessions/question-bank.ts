import { type Asking, type Question, type QuestionCategory, questionCategories } from './question.ts';

/** The steps of a coaching talk. Source: John Whitmore, GROW. */
export const growSteps = ['goal', 'reality', 'options', 'will'] as const;
type GrowStep = (typeof growSteps)[number];

/** The fixed id of a question that ships with the program; the interface has its words under the same key. */
export type BuiltInId =
  | `${GrowStep}${1 | 2 | 3 | 4 | 5}`
  | `${Exclude<QuestionCategory, GrowStep>}${1 | 2 | 3 | 4 | 5 | 6}`;

const isGrowStep = (category: QuestionCategory): category is GrowStep =>
  (growSteps as readonly string[]).includes(category);

/** The fixed ids of one category, in the order they are offered at first. Never renamed: askings refer to them. */
export const builtInIds = (category: QuestionCategory): BuiltInId[] =>
  isGrowStep(category)
    ? ([1, 2, 3, 4, 5] as const).map((n) => `${category}${n}` as const)
    : ([1, 2, 3, 4, 5, 6] as const).map((n) => `${category}${n}` as const);

/** A question that can be asked, with its words. */
export type BankQuestion = { id: string; category: QuestionCategory; text: string; isOwn: boolean };

/** Everything that can be asked, by category, the leader's own before those that ship with the program. */
export const questionBank = (own: readonly Question[], words: (id: BuiltInId) => string): BankQuestion[] =>
  questionCategories.flatMap((category) => [
    ...own
      .filter((one) => one.category === category && one.archivedOn === null)
      .map(({ id, text }) => ({ id, category, text, isOwn: true })),
    ...builtInIds(category).map((id) => ({ id, category, text: words(id), isOwn: false })),
  ]);

const laterOne = (a: Asking, b: Asking): number =>
  b.askedOn.localeCompare(a.askedOn) || (a.id < b.id ? 1 : -1);

/** The latest asking of each question, by the question's id. */
export const lastAskings = (askings: readonly Asking[]): ReadonlyMap<string, Asking> =>
  new Map(
    askings
      .toSorted(laterOne)
      .toReversed()
      .map((asking) => [asking.questionId, asking]),
  );

/** Never asked first, then the longest ago; otherwise as they stood. */
export const leastRecentlyAsked = (
  bank: readonly BankQuestion[],
  askings: readonly Asking[],
): BankQuestion[] => {
  const last = lastAskings(askings);
  const askedOn = ({ id }: BankQuestion): string => last.get(id)?.askedOn ?? '';
  return bank.toSorted((a, b) => askedOn(a).localeCompare(askedOn(b)));
};
