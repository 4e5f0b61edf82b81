import type { Editor } from '@tiptap/core';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { CommandList } from './command-list.tsx';
import type { EditorCommand } from './markdown-editor-type.ts';
import { type Slash, slashAt, type slashKeys } from './slash-keys.ts';

type SlashMenuProps = {
  editor: Editor;
  keys: ReturnType<typeof slashKeys>;
  commands: readonly EditorCommand[];
  onCommand: (id: string) => void;
};

const isSame = (a: Slash | null, b: Slash | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to && a.query === b.query);

/** Follows the caret; renders only when the `/word` under it changes, never for ordinary typing. */
const useSlash = (editor: Editor): { slash: Slash | null; dismiss: () => void } => {
  const [slash, setSlash] = useState<Slash | null>(null);
  const dismissed = useRef<number | null>(null);
  useEffect(() => {
    const look = () => {
      const found = editor.isFocused ? slashAt(editor) : null;
      if (found === null) dismissed.current = null;
      const next = found?.from === dismissed.current ? null : found;
      setSlash((before) => (isSame(before, next) ? before : next));
    };
    const leave = () => setSlash(null);
    editor.on('transaction', look);
    editor.on('blur', leave);
    return () => {
      editor.off('transaction', look);
      editor.off('blur', leave);
    };
  }, [editor]);
  const dismiss = () => {
    dismissed.current = slash?.from ?? null;
    setSlash(null);
  };
  return { slash, dismiss };
};

/** What `/` offers, under the caret. The focus stays in the text. */
export const SlashMenu = ({ editor, keys, commands, onCommand }: SlashMenuProps) => {
  const { t } = useTranslation('ui');
  const id = useId();
  const { slash, dismiss } = useSlash(editor);
  const [picked, setPicked] = useState({ query: '', at: 0 });
  const at = picked.query === slash?.query ? picked.at : 0;
  const setAt = (next: number) => setPicked({ query: slash?.query ?? '', at: next });
  const found =
    slash === null
      ? []
      : commands.filter((command) => command.label.slice(1).toLowerCase().startsWith(slash.query));
  const active = found[Math.min(at, found.length - 1)];
  const activeId = active ? `${id}-${active.id}` : '';
  const run = (command: EditorCommand) => {
    if (slash === null) return;
    editor.chain().deleteRange(slash).run();
    onCommand(command.id);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (active === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (key === 'ArrowDown') setAt((at + 1) % found.length);
    else if (key === 'ArrowUp') setAt((at - 1 + found.length) % found.length);
    else if (key === 'Enter' || key === 'Tab') run(active);
    else if (key === 'Escape') dismiss();
    else return false;
    // Esc closes the menu, not the notes as well.
    event.stopPropagation();
    return true;
  };
  useEffect(() => {
    keys.menu.onKey = onKey;
  });
  useEffect(() => {
    if (activeId === '' || editor.isDestroyed) return undefined;
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-activedescendant', activeId);
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, activeId]);
  if (slash === null || active === undefined) return null;
  const { left, bottom } = editor.view.coordsAtPos(slash.from);
  return createPortal(
    <CommandList
      id={id}
      label={t('commands')}
      commands={found}
      activeId={active.id}
      style={{ position: 'fixed', left, top: bottom + 4 }}
      onPick={run}
    />,
    // Out of whatever would clip or move it, and still inside the page's main part.
    editor.view.dom.closest('main') ?? document.body,
  );
};
