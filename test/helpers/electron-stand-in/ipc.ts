import type { IpcMain } from 'electron';
import { pack } from './bytes.ts';
import type { StandInContents } from './contents.ts';

/** As Electron describes the frame that asks; `null` once it has gone. */
export type StandInFrame = { url: string; parent: unknown } | null;
type Event = { sender: { id: number }; senderFrame: StandInFrame };
type Handler = (event: Event, ...args: unknown[]) => unknown;

/** Every channel that has an answer. */
export const handlers = new Map<string, Handler>();

/** Every channel that is listened to without an answer. Leeway has none. */
export const listeners: string[] = [];

const listen = (channel: string): void => void listeners.push(channel);

export const ipcMain = {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  handleOnce: (channel: string, handler: Handler): void => ipcMain.handle(channel, handler),
  on: listen,
  once: listen,
  addListener: listen,
} satisfies Partial<Record<keyof IpcMain, unknown>>;

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
