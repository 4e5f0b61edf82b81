import { pack } from './bytes.ts';
import type { StandInContents } from './contents.ts';

type Event = { sender: StandInContents; senderFrame: { url: string; parent: null } };
type Handler = (event: Event, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) throw new Error(`second handler for ${channel}`);
    handlers.set(channel, handler);
  },
};

/** Answers one `ipcRenderer.invoke`. */
export const answerInvoke = async (
  channel: string,
  sender: StandInContents,
  args: unknown[],
): Promise<string> => {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return pack((await handler({ sender, senderFrame: sender.mainFrame }, ...args)) ?? null);
};
