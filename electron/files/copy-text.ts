import { clipboard } from 'electron';

/** Puts `text` on the system's clipboard; `false` when the system refused. */
export const copyText = (text: string): Promise<boolean> =>
  clipboard.writeText(text).then(
    () => true,
    () => false,
  );
