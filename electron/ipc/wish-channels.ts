import { showReminder } from '#electron/notifications/show-reminder.ts';
import type { Wishes } from '#electron/wishes/wishes.ts';
import { handle } from './handle.ts';

/** Connects what the leader wants from outside the page: wishes that wait, and reminders that become one when clicked. */
export const handleWishChannels = (wishes: Wishes): void => {
  handle('wish:listen', async ({ isOpen }) => wishes.listening(isOpen));
  handle('wish:take', async () => wishes.take());
  handle('reminder:show', async ({ text, session }) =>
    showReminder({ text, onClick: () => wishes.put({ go: 'session', id: session }) }),
  );
};
