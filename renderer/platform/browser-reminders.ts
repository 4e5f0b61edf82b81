import type { Wish } from './desktop.ts';

/** Asks the browser, which asks the leader once; nothing is asked before the leader turned reminders on. */
export const mayRemind = async (): Promise<boolean> => {
  if (!('Notification' in window)) return false;
  if (Notification.permission !== 'default') return Notification.permission === 'granted';
  return (await Notification.requestPermission()) === 'granted';
};

/** The browser edition's reminders, and the wishes that a click on one makes. */
export const browserReminders = () => {
  let hear: ((wish: Wish) => void) | null = null;
  return {
    onWish: (listener: (wish: Wish) => void): (() => void) => {
      hear = listener;
      return () => {
        if (hear === listener) hear = null;
      };
    },
    showReminder: async (text: string, session: string): Promise<boolean> => {
      if (!('Notification' in window) || Notification.permission !== 'granted') return false;
      const notification = new Notification('Leeway', { body: text, silent: true, tag: session });
      notification.onclick = () => {
        notification.close();
        window.focus();
        hear?.({ go: 'session', id: session });
      };
      return true;
    },
  };
};
