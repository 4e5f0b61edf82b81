import { type Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** The word behind a `/` that the caret stands in; `from` and `to` are places in the document. */
export type Slash = { from: number; to: number; query: string };

/** `null` unless the caret ends a `/word` at the start of a line or after a space. */
export const slashAt = ({ state }: Editor): Slash | null => {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, '\n', '\n');
  const [, typed] = /(?:^|\s)(\/\p{L}*)$/u.exec(before) ?? [];
  if (typed === undefined) return null;
  return { from: $from.pos - typed.length, to: $from.pos, query: typed.slice(1).toLowerCase() };
};

/** Lets an open menu have the keys before the text gets them. */
export const slashKeys = () => {
  const menu: { onKey: ((event: KeyboardEvent) => boolean) | null } = { onKey: null };
  const extension = Extension.create({
    name: 'slashKeys',
    priority: 1000,
    addProseMirrorPlugins: () => [
      new Plugin({ props: { handleKeyDown: (_, event) => menu.onKey?.(event) ?? false } }),
    ],
  });
  return { menu, extension };
};
