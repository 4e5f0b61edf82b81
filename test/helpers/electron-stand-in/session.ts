import { EventEmitter } from 'node:events';

type BeforeRequest = (details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void;

/** The stand-in for the default session: remembers what was set, and asks the request filter. */
class StandInSession extends EventEmitter {
  readonly set: Record<string, unknown> = {};
  filter: BeforeRequest | null = null;
  webRequest = { onBeforeRequest: (filter: BeforeRequest): void => void (this.filter = filter) };
  setSpellCheckerEnabled(enabled: boolean): void {
    this.set.spellChecker = enabled;
  }
  setPermissionRequestHandler(handler: unknown): void {
    this.set.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: unknown): void {
    this.set.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: unknown): void {
    this.set.devicePermission = handler;
  }
  isCancelled(url: string): boolean {
    let cancelled = false;
    this.filter?.({ url }, ({ cancel }) => void (cancelled = cancel));
    return cancelled;
  }
}

export const session = { defaultSession: new StandInSession() };
