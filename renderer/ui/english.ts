/** Words that belong to no feature. */
export const uiEnglish = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  done: 'Done',
  undo: 'Undo',
  undoNewer: 'Something newer stands there; nothing was taken back.',
  back: 'Back',
  more: 'More for {{what}}',
  commands: 'Commands',
  plainMarkdown: 'Shown as plain text: there is formatting in here that the editor would change.',
  saving: 'Saving',
  saved: 'Saved',
  notSavedFull:
    'The disk is full, so the last change was not saved. Your words stay on screen: free some space and go on typing.',
  notSavedUnwritable:
    'The last change could not be written to disk. Your words stay on screen; saving is tried again in a few seconds.',
} as const;
