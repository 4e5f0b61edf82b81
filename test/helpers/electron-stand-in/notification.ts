import type { Notification as ElectronNotification, NotificationConstructorOptions } from 'electron';
import { EventEmitter } from 'node:events';

/** The stand-in for `Notification`: remembers what was shown. */
export class Notification extends EventEmitter implements Pick<ElectronNotification, 'show'> {
  static readonly shown: Notification[] = [];
  static isSupported(): boolean {
    return true;
  }
  readonly options: NotificationConstructorOptions;
  constructor(options: NotificationConstructorOptions = {}) {
    super();
    this.options = options;
  }
  show(): void {
    Notification.shown.push(this);
  }
}
