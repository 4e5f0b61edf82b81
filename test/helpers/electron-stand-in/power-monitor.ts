import { EventEmitter } from 'node:events';

/** The stand-in for `powerMonitor`: a test says when the machine sleeps, and for how long nobody touched it. */
class StandInPowerMonitor extends EventEmitter {
  idle = 0;
  getSystemIdleTime(): number {
    return this.idle;
  }
}

export const powerMonitor = new StandInPowerMonitor();
