import type { Keychain } from '#electron/keychain/keychain.ts';
import { handle } from './handle.ts';

/** Connects the keychain of this computer's login. What it opens goes to our own page and nowhere else. */
export const handleKeychainChannels = (keychain: Keychain): void => {
  handle('keychain:state', () => keychain.state());
  handle('keychain:wrap', ({ identity }) => keychain.wrap(identity));
  handle('keychain:unwrap', ({ wrapped }) => keychain.unwrap(wrapped));
};
