import { lockVault } from '#app/leave-vault.ts';
import { useUndoWithWords } from '#app/undo-words.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useHotkey } from '#ui/use-hotkey.ts';
import type { Overlay } from './shell.tsx';

/** The keys that work everywhere. */
export const useShellKeys = (open: (overlay: Overlay) => void): void => {
  const togglePrivate = usePrivateHidden((state) => state.toggled);
  const undo = useUndoWithWords();
  useHotkey('mod+K', () => open('palette'), { alsoWhileTyping: true });
  useHotkey('mod+shift+N', () => open('capture'), { alsoWhileTyping: true });
  useHotkey('mod+shift+L', () => void lockVault(), { alsoWhileTyping: true });
  useHotkey('mod+.', togglePrivate, { alsoWhileTyping: true });
  useHotkey('mod+Z', () => void undo());
  useHotkey('shift+?', () => open('keys'));
};
