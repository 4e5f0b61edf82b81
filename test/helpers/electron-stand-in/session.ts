import type { ProxyConfig, Session } from 'electron';
import { EventEmitter } from 'node:events';

type Handler<K extends keyof Session> = Session[K] extends (handler: infer H, ...rest: never) => unknown
  ? H
  : never;
type BeforeRequest = (details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void;

type Used = Pick<
  Session,
  | 'setSpellCheckerEnabled'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setUSBProtectedClassesHandler'
  | 'setBluetoothPairingHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setCertificateVerifyProc'
>;

/** The stand-in for the default session: remembers what was set, and asks the request filter. */
class StandInSession extends EventEmitter implements Used {
  readonly set: {
    spellChecker?: boolean;
    permissionRequest?: Handler<'setPermissionRequestHandler'>;
    permissionCheck?: Handler<'setPermissionCheckHandler'>;
    devicePermission?: Handler<'setDevicePermissionHandler'>;
    usbClasses?: Handler<'setUSBProtectedClassesHandler'>;
    bluetoothPairing?: Handler<'setBluetoothPairingHandler'>;
    displayMedia?: Handler<'setDisplayMediaRequestHandler'>;
    certificate?: Handler<'setCertificateVerifyProc'>;
    proxy?: ProxyConfig;
  } = {};
  filter: BeforeRequest | null = null;
  webRequest = { onBeforeRequest: (filter: BeforeRequest): void => void (this.filter = filter) };
  setSpellCheckerEnabled(enabled: boolean): void {
    this.set.spellChecker = enabled;
  }
  setPermissionRequestHandler(handler: Handler<'setPermissionRequestHandler'>): void {
    this.set.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: Handler<'setPermissionCheckHandler'>): void {
    this.set.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: Handler<'setDevicePermissionHandler'>): void {
    this.set.devicePermission = handler;
  }
  setUSBProtectedClassesHandler(handler: Handler<'setUSBProtectedClassesHandler'>): void {
    this.set.usbClasses = handler;
  }
  setBluetoothPairingHandler(handler: Handler<'setBluetoothPairingHandler'>): void {
    this.set.bluetoothPairing = handler;
  }
  setDisplayMediaRequestHandler(handler: Handler<'setDisplayMediaRequestHandler'>): void {
    this.set.displayMedia = handler;
  }
  setCertificateVerifyProc(proc: Handler<'setCertificateVerifyProc'>): void {
    this.set.certificate = proc;
  }
  /** What the program's filter decides; without a filter every request goes out. */
  isCancelled(url: string): boolean {
    let cancelled = false;
    this.filter?.({ url }, ({ cancel }) => void (cancelled = cancel));
    return cancelled;
  }
}

export const session = { defaultSession: new StandInSession() };
