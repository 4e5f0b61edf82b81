export const remindersEnglish = {
  title: 'Reminders',
  text: 'Ten minutes before a one-on-one that has a time, the system can show one line, without a sound. A click on it opens the one-on-one. It works while the notebook is open: a locked one knows nothing of your plans.',
  style: 'Before a one-on-one',
  off: 'Say nothing',
  discreet: 'Without a name',
  named: 'With the name',
  looksDiscreet: 'It will read: “A one-on-one in 10 minutes”.',
  looksNamed:
    'It will read: “One-on-one with Priya in 10 minutes”. Whoever sees this screen can read it, and the system may keep it in its list of notifications. While everything private is hidden, the name stays away.',
  refused:
    'This system shows no notifications from Leeway. Allow them in the settings of the browser or the system, then choose again.',
} as const;
