/** Steps of a coaching talk and the built-in questions for each. Source of the steps: John Whitmore's GROW. */
export const questionCategories = ['goal', 'reality', 'options', 'will'] as const;
export type QuestionCategory = (typeof questionCategories)[number];

/** Keys of the words in `english.ts`. */
export const questionsOf = (category: QuestionCategory) =>
  ([1, 2, 3, 4, 5] as const).map((number) => `${category}${number}` as const);
