/** Words for forgetting a person. */
export const forgetEnglish = {
  menu: 'Forget {{name}}',
  detailsText:
    'Deleting {{name}} can be taken back until Leeway closes. Forgetting can’t, and leaves nothing of them in Leeway’s files.',
  title: 'Forget {{name}}?',
  what: 'This goes for good: {{list}}.',
  whatNothing: 'There is nothing else about them yet.',
  how: 'Leeway destroys the key to all of it and writes its files anew without it. This can’t be taken back.',
  named_one:
    'Their name also stands in {{count}} record about others. Links to them go; what you wrote in the text stays.',
  named_other:
    'Their name also stands in {{count}} records about others. Links to them go; what you wrote in the text stays.',
  backupsNone: 'No backup that Leeway made holds them. Files you exported stay where they are.',
  backupsSome: 'These backups still hold them, and restoring one brings them back:',
  backupsUntil: '{{day}}, {{time}}: kept until {{until}} at the latest',
  backupsForever: '{{day}}, {{time}}: kept until you delete the file',
  backupsMore_one: 'and {{count}} older backup, kept until {{until}} at the latest',
  backupsMore_other: 'and {{count}} older backups, the last of them kept until {{until}}',
  backupsMoreForever_one: 'and {{count}} older backup, kept until you delete the file',
  backupsMoreForever_other: 'and {{count}} older backups, some of them kept until you delete the files',
  backupsFiles: 'Files you exported stay where they are.',
  backupsTheirOwn:
    'All of them are files that you saved, or lie in folders you chose before. Leeway deletes none of those.',
  renew: 'Then make a new backup and delete these',
  renewed: 'A new backup is made, and none that holds them is left.',
  renewedEmpty: 'There is nothing left to back up, and no backup that holds them is left.',
  renewedButFor_one:
    'The backups are made anew. {{count}} older one is yours to delete: a file you saved, or in a folder Leeway can’t reach or no longer tends.',
  renewedButFor_other:
    'The backups are made anew. {{count}} older ones are yours to delete: files you saved, or in a folder Leeway can’t reach or no longer tends.',
  renewing: 'Making a new backup …',
  renewFailed: 'No new backup could be made, so the old ones that hold them are still there.',
  renewAgain: 'Try again',
  confirm: 'Type {{name}} to forget them',
  keep: 'Keep {{name}}',
  doIt: 'Forget {{name}} for good',
  someone: 'someone',
  doing: 'Forgetting {{name}} …',
  done: '{{name}} is forgotten.',
  unfinished:
    '{{name}} is gone from Leeway. What is left of them in its files goes when Leeway opens the next time.',
  failed: '{{name}} could not be forgotten, since nothing could be written. All of it is still here.',
} as const;
