import type { Clock } from '#domain/time/clock.ts';
import { type Id, idsInOrder } from '#domain/ids.ts';
import type { Change, CommitOutcome, Reader } from '#vault/table.ts';
import type { OpenVault } from '#vault/vault.ts';

/** The vault that is open in this window, and the clock its mutations go by. */
type Store = { vault: OpenVault; clock: Clock };

let current: Store | null = null;

/** Makes `vault` the one that queries and mutations work on. There is never more than one. */
export const openStore = (vault: OpenVault, clock: Clock): void => {
  current = { vault, clock };
};

export const closeStore = (): void => {
  current = null;
};

/** The open vault. Asking for it while none is open is a bug, so it throws. */
export const openedVault = (): OpenVault => {
  if (current === null) throw new Error('no vault is open');
  return current.vault;
};

const storeClock = (): Clock => {
  if (current === null) throw new Error('no vault is open');
  return current.clock;
};

export const today = () => storeClock().today();
export const now = () => storeClock().now();

const nextId = idsInOrder();

/** An id that sorts by the store's clock, so that the sample team's past sorts like a real one. */
export const freshId = <Branded extends Id<string>>(): Branded =>
  nextId(Temporal.Instant.from(now()).epochMilliseconds) as Branded;

/** What a mutation wants to write, and what its caller gets back. */
export type Recipe<R> = (reader: Reader) => Promise<Change & { result?: R }>;

/** The only way to write: `recipe` sees every earlier change, and nothing comes between its reading and writing. */
export const commit = async <R = void>(recipe: Recipe<R>): Promise<CommitOutcome<R>> =>
  current === null ? { ok: false, fault: 'locked' } : current.vault.commit<R>(recipe);

/** A change of nothing: for a mutation that finds nothing to do. */
export const noChange: Change = {};
