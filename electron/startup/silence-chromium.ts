import type { App } from 'electron';

/** Chromium's own services that would ask other machines; `guard-session.ts` stops the page's requests. */
const switches = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
];

/** Must run before `ready`. */
export const silenceChromium = (app: App): void => {
  for (const name of switches) app.commandLine.appendSwitch(name);
};
