/** The menu's own words. A handful without plurals or insertions needs no i18next in the main process. */
export const menuEnglish = {
  program: 'Leeway',
  view: 'View',
  largerText: 'Larger Text',
  smallerText: 'Smaller Text',
  usualTextSize: 'Usual Text Size',
} as const;
