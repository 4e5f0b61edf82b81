import { useTranslation } from 'react-i18next';
import type { Clock } from '#domain/people/clocks.ts';

/** How long a kind of conversation has not taken place, in a sentence. */
export const useClockWords = () => {
  const { t } = useTranslation('questions');
  return ({ kind, days: count, since, isMore }: Clock): string => {
    if (kind === 'regular') return '';
    if (isMore) return t(`clockMore_${kind}`, { count });
    return since === null ? t(`clockYet_${kind}`, { count }) : t(`clock_${kind}`, { count });
  };
};
