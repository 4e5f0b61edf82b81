import { config } from 'zod/v4/core';

/** Zod would try `new Function` for speed; our policy refuses it, and the refusal would stand in the console. */
export const keepZodFromEval = (): void => {
  config({ jitless: true });
};
