import type { PowerMonitor } from 'electron';
import { handle } from './handle.ts';

/** Tells the page for how many whole seconds nobody touched the machine. */
export const handleMachineChannels = (machine: Pick<PowerMonitor, 'getSystemIdleTime'>): void => {
  handle('machine:idle', async () => Math.max(0, Math.trunc(machine.getSystemIdleTime())));
};
