import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetPreference } from '#data/preferences.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';

/**
 * The way back to the usual values of a section, which can be undone. Its lines begin afresh (`round` is part of their
 * keys), and the first field takes the focus, since the button that had it goes away.
 */
export const useBackToUsual = (key: 'thresholds' | 'clock-targets') => {
  const { t } = useTranslation('settings');
  const undoToast = useUndoToast();
  const lines = useRef<HTMLDivElement>(null);
  const [round, setRound] = useState(0);
  const restore = async () => {
    if (!(await forgetPreference(key)).ok) return;
    undoToast(t('restoredToast'));
    setRound((before) => before + 1);
    requestAnimationFrame(() => lines.current?.querySelector('input')?.focus());
  };
  return { lines, round, restore };
};
