/** The same words as the beginning of a line: 'today at 15:30' → 'Today at 15:30'. */
export const capitalised = (words: string): string => words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
