import { type RefObject, useLayoutEffect, useRef } from 'react';

const focusable = 'input, button, a[href], select, textarea';

/**
 * Keeps the focus in a list when the row that had it goes away: the same control of the row that moved up takes it,
 * or of the last row, or `otherwise` when the list is empty.
 */
export const useKeptFocus = (list: RefObject<HTMLElement | null>, otherwise?: () => void): void => {
  const last = useRef<{ node: Element; row: number; control: number } | null>(null);
  useLayoutEffect(() => {
    const rows = Array.from(list.current?.querySelectorAll(':scope > li') ?? []);
    const active = document.activeElement;
    const lost = last.current !== null && !last.current.node.isConnected && active === document.body;
    if (lost && last.current) {
      const row = rows[Math.min(last.current.row, rows.length - 1)];
      const controls = row?.querySelectorAll<HTMLElement>(focusable);
      const next = controls?.[Math.min(last.current.control, controls.length - 1)];
      last.current = null;
      if (next) next.focus();
      else otherwise?.();
    }
  });
  useLayoutEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const rows = Array.from(list.current?.querySelectorAll(':scope > li') ?? []);
      const row = rows.findIndex((one) => one.contains(target));
      // Focus elsewhere forgets nothing: a dialog may be what takes the row away.
      if (row < 0) return;
      const controls = Array.from(rows[row]?.querySelectorAll(focusable) ?? []);
      last.current = { node: target, row, control: Math.max(0, controls.indexOf(target)) };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [list]);
};
