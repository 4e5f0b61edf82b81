import { useTranslation } from 'react-i18next';
import type { PlaceDesk } from '#data/place-desk.ts';
import type { Day } from '#domain/time/calendar.ts';
import { currentMove } from '#domain/autonomy/delegation-history.ts';
import { isReasonOutOfSight } from '#domain/out-of-sight.ts';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import { shortDay } from '#ui/format.ts';

const spokenOf = 3;

/** What was agreed, and, unless it is hidden, how it was used and taken back, in sentences. */
export const usePlaceSentences = (today: Day) => {
  const { t } = useTranslation('autonomy');
  const words = useLevelWords();

  /** A sentence with the leader's own words behind it, where there are any. */
  const withWords = (sentence: string, reason: string): string =>
    reason === '' ? `${sentence}.` : `${sentence}: ${t('becauseOf', { reason: reason.replace(/\.$/, '') })}.`;

  const agreed = ({ delegation }: PlaceDesk, isHidden: boolean): string => {
    const move = currentMove(delegation, today);
    const said = { level: words.inText(move.level), day: shortDay(move.on, today) };
    const reason = isHidden && isReasonOutOfSight(move) ? '' : move.reason;
    return withWords(t(move.agreedBy === 'both' ? 'agreedSince' : 'decidedSince', said), reason);
  };

  const used = ({ delegation, now }: PlaceDesk): string => {
    const last = (now?.from ?? []).slice(-spokenOf);
    const { level } = currentMove(delegation, today);
    const levels = last.map((decision) => decision.level);
    const below = levels.filter((one) => one < level);
    const count = last.length;
    if (count === 0) return t('noDecisions');
    if (new Set(levels).size === 1) return t('usedAll', { count, level: words.inText(levels[0] ?? level) });
    if (below.length === 0) return t('usedLevels', { count, levels: levels.join(', ') });
    return new Set(below).size === 1
      ? t('usedSomeAt', { all: count, count: below.length, level: words.inText(below[0] ?? level) })
      : t('usedSome', { all: count, count: below.length });
  };

  const takenBack = ({ now }: PlaceDesk): string => {
    const last = now?.takeBacks.at(-1);
    if (last === undefined) return '';
    return withWords(t(`takeBack_${last.kind}`, { day: shortDay(last.takenOn, today) }), last.note);
  };

  return (desk: PlaceDesk, isHidden: boolean): string =>
    [agreed(desk, isHidden), ...(isHidden ? [] : [used(desk), takenBack(desk)])].filter(Boolean).join(' ');
};
