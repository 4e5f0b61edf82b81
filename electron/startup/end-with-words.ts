import type { App, Dialog } from 'electron';

/** A program that can't open its window says so and ends: one that stayed would keep every later start from opening. */
export const endWithWords = (app: Pick<App, 'exit'>, dialog: Pick<Dialog, 'showErrorBox'>): void => {
  dialog.showErrorBox(
    'Leeway could not open its window',
    'Nothing in your notebook was touched. Start Leeway again; if that does not help, restart the computer or install Leeway anew. Your notebook stays where it is.',
  );
  app.exit(1);
};
