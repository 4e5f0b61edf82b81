import { ipcMain } from 'electron';
import type { Channel } from '#electron/contract/channels.ts';
import { type Answer, replyTo } from './reply-to.ts';

/** The only way a channel gets an answer. */
export const handle = <C extends Channel>(channel: C, answer: Answer<C>): void => {
  ipcMain.handle(channel, (event, request: unknown) =>
    replyTo(channel, { frame: event.senderFrame, id: event.sender.id }, request, answer),
  );
};
