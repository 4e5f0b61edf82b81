import { openFile, sealFile } from './age-files.ts';
import type { AgeRequest } from './age-request.ts';
import { newPassphraseSlot, newRecoverySlot, openSlot } from './age-slots.ts';

const answer = (request: AgeRequest): Promise<unknown> => {
  switch (request.ask) {
    case 'recovery-slot':
      return newRecoverySlot(request.dataKey, request.recoveryKey);
    case 'passphrase-slot':
      return newPassphraseSlot(request.dataKey, request.passphrase, request.workFactor);
    case 'open-slot':
      return openSlot(request.age, request.secret);
    case 'seal-file':
      return sealFile(request.bytes, request.recipient);
    case 'open-file':
      return openFile(request.file, request.identity);
  }
};

self.onmessage = async ({ data }: MessageEvent<AgeRequest>) => self.postMessage(await answer(data));
