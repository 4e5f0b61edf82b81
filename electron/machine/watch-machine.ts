import type { PowerMonitor } from 'electron';
import type { MachineLocked, MachineLockedMessage } from '#electron/contract/channels.ts';

/** The part of Electron's `powerMonitor` that says when nobody sits there any more. */
export type Machine = { on(event: MachineEvent, listener: () => void): unknown };
type MachineEvent = keyof typeof causes & Parameters<PowerMonitor['on']>[0];

/** macOS says `user-did-resign-active` when another user takes the screen. */
const causes = {
  suspend: 'suspend',
  'lock-screen': 'screen',
  'user-did-resign-active': 'screen',
} as const satisfies Record<string, MachineLocked>;

export type ToldWindow = { webContents: { send(channel: MachineLockedMessage, why: MachineLocked): void } };

/** Tells every window when the machine goes to sleep or its screen is locked. */
export const watchMachine = (machine: Machine, windows: () => readonly ToldWindow[]): void => {
  for (const [event, why] of Object.entries(causes) as [MachineEvent, MachineLocked][])
    machine.on(event, () => {
      for (const { webContents } of windows()) webContents.send('machine:locked', why);
    });
};
