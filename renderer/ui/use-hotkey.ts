import { useHotkeys } from '@mantine/hooks';

/**
 * Runs `run` on a key such as 'mod+K' (Ctrl, or Cmd on a Mac). `alsoWhileTyping`: in fields and the editor too.
 * A bare letter must never run while typing.
 */
export const useHotkey = (key: string, run: () => void, { alsoWhileTyping = false } = {}): void => {
  useHotkeys(
    [[key, run, { preventDefault: true }]],
    alsoWhileTyping ? [] : ['INPUT', 'TEXTAREA', 'SELECT'],
    alsoWhileTyping,
  );
};

const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');

/** How the modifier is printed here: 'Ctrl' or '⌘'. */
export const modKey = isMac ? '⌘' : 'Ctrl';
