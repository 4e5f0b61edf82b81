import { Notification } from 'electron';

/** What may stand in a notification: the page decides on names, by the leader's choice. */
export type Reminder = { text: string; onClick: () => void };

/** Kept while they are shown: a collected notification never hears its click. */
const shown = new Set<Notification>();

/** Shows one line, without a sound. `false` where the system shows none. */
export const showReminder = ({ text, onClick }: Reminder): boolean => {
  if (!Notification.isSupported()) return false;
  const notification = new Notification({ title: 'Leeway', body: text, silent: true });
  shown.add(notification);
  const forget = (): void => void shown.delete(notification);
  notification.on('click', () => {
    forget();
    onClick();
  });
  notification.on('close', forget);
  notification.on('failed', forget);
  notification.show();
  return true;
};
