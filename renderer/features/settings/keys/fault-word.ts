import type { Opener } from '#data/keys.ts';
import type { KeysFault } from '#vault/rewrap.ts';

/** The sentence for a change of keys that did not work. What opened the notebook before still does. */
export const faultWord = (reason: KeysFault): 'faultFull' | 'faultDisk' =>
  reason === 'full' ? 'faultFull' : 'faultDisk';

export const wrongWord = (by: Opener): 'wrongPassphrase' | 'wrongRecoveryKey' =>
  'recoveryKey' in by ? 'wrongRecoveryKey' : 'wrongPassphrase';
