import type { App } from 'electron';

/** Chromium's own services that would ask other machines; `guard-session.ts` stops the page's requests. */
const switches = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
  // No proxy may be asked to find a name for us, and none is looked for.
  'no-proxy-server',
];

/** What none of the guards knows about still finds no other machine: no name and no number leads anywhere. */
const noHost = 'MAP * ~NOTFOUND';

/** Must run before `ready`. */
export const silenceChromium = (app: App): void => {
  for (const name of switches) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('host-resolver-rules', noHost);
};

/** No name is asked for over encrypted DNS either. Only after `ready`. */
export const silenceResolver = (app: App): void => {
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' });
};
