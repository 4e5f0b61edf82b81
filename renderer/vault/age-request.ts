import type { FileOpening, FileSealing } from './age-files.ts';
import type { NewRecoverySlot, Secret, SlotOpening } from './age-slots.ts';

/** What the page asks of the age worker. */
export type AgeRequest =
  | { ask: 'recovery-slot'; dataKey: Uint8Array; recoveryKey?: string }
  | { ask: 'passphrase-slot'; dataKey: Uint8Array; passphrase: string; workFactor: number }
  | { ask: 'open-slot'; age: string; secret: Secret }
  | { ask: 'seal-file'; bytes: Uint8Array; recipient: string }
  | { ask: 'open-file'; file: Uint8Array; identity: string };

type Answers = {
  'recovery-slot': NewRecoverySlot;
  'passphrase-slot': { age: string };
  'open-slot': SlotOpening;
  'seal-file': FileSealing;
  'open-file': FileOpening;
};

export type AgeAnswer<Request extends AgeRequest> = Answers[Request['ask']];

/**
 * Lets a worker of its own do the slow and heavy age work, so that the page is never blocked, and ends the worker
 * afterwards, and with it the secrets in its memory. A worker that does not start is a bug and rejects.
 */
export const askAge = <Request extends AgeRequest>(request: Request): Promise<AgeAnswer<Request>> =>
  new Promise<AgeAnswer<Request>>((resolve, reject) => {
    const worker = new Worker(new URL('./age.worker.ts', import.meta.url), { type: 'module' });
    const end =
      <T>(settle: (value: T) => void) =>
      (value: T) => {
        worker.terminate();
        settle(value);
      };
    worker.onmessage = ({ data }: MessageEvent<AgeAnswer<Request>>) => end(resolve)(data);
    worker.onerror = () => end(reject)(new Error('the age worker failed'));
    worker.postMessage(request);
  });
