import type { App } from 'electron';
import type { Wishes } from '#electron/wishes/wishes.ts';
import { linkScheme, wishOfArguments, wishOfLink } from './link-wish.ts';

/**
 * Links come as an argument of the first or of a second start (Linux, Windows) or as an event (macOS, before `ready`
 * too). A packed program on Windows enters itself as theirs; the other systems read it from what the installer wrote.
 */
export const listenForLinks = (app: App, wishes: Wishes, args: readonly string[]): void => {
  const wished = wishOfArguments(args);
  if (wished !== null) wishes.put(wished);
  app.on('open-url', (event, url) => {
    event.preventDefault();
    const wish = wishOfLink(url);
    if (wish !== null) wishes.put(wish);
  });
  // After `--` nothing counts as a switch, whatever the link says.
  if (app.isPackaged && process.platform === 'win32')
    app.setAsDefaultProtocolClient(linkScheme, process.execPath, ['--']);
};
