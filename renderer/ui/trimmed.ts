/** How one-line texts are saved: without the blanks around them. */
export const trimmed = (text: string): string => text.trim();
