import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookedAt } from '#data/looks.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { DelegationNow } from '#domain/autonomy/delegation-now.ts';
import type { LookId, SessionId } from '#domain/ids.ts';
import type { Look } from '#domain/autonomy/look.ts';
import { nextLook } from '#domain/autonomy/look-plan.ts';
import { dayAndMonth } from '#ui/format.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';

/** A look that was just noted, for a word about what was seen. */
export type JustLooked = { id: LookId; areaName: string };

/** Notes a look, says when the next one is, and remembers it for what was seen. */
export const useLooked = (today: Day, sessionId: SessionId | null) => {
  const { t } = useTranslation('delegation');
  const undoToast = useUndoToast();
  const [just, setJust] = useState<JustLooked | null>(null);
  const toastWords = ({ move, area }: DelegationNow, kind: Look['kind']): string => {
    const { on } = nextLook(move, area, today, today);
    if (kind === 'planned' && on === null) return t('lookedTodayToast', { area: area.name });
    if (on === null) return t('lookedAnywayLast', { area: area.name });
    const words = kind === 'planned' ? 'lookedToast' : 'lookedAnywayToast';
    return t(words, { area: area.name, day: dayAndMonth(on, today) });
  };
  const looked = async (now: DelegationNow, kind: Look['kind']): Promise<void> => {
    const { personId, areaId } = now.delegation;
    const outcome = await lookedAt({ personId, areaId, kind, sessionId });
    if (!outcome.ok) return;
    setJust({ id: outcome.result, areaName: now.area.name });
    undoToast(toastWords(now, kind), () => setJust(null));
  };
  return { just, looked };
};
