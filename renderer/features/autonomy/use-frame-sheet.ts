import { useTranslation } from 'react-i18next';
import type { PlaceDesk } from '#data/place-desk.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { InformationNeed } from '#domain/autonomy/delegation.ts';
import { currentMove } from '#domain/autonomy/delegation-history.ts';
import type { FrameSheet, SheetPart } from '#domain/autonomy/frame-sheet.ts';
import { givenName } from '#domain/people/person.ts';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import { dayWithYear } from '#ui/format.ts';

/** A frame's page in words. Nothing private gets in: no decisions, no drift, no take-backs, no debt. */
export const useFrameSheet = (today: Day) => {
  const { t } = useTranslation('autonomy');
  const words = useLevelWords();
  const remark = ({ state, since, from, fromName }: InformationNeed, name: string): string => {
    if (state === 'has') return t('frameInfo_has', { name });
    const who = from === 'them' ? name : fromName;
    return [
      t(`frameInfo_${state}`, { day: dayWithYear(since) }),
      from === 'me' ? t('frameInfoMe') : who ? t('frameInfoFrom', { who }) : '',
    ]
      .filter(Boolean)
      .join('; ');
  };
  return ({ delegation, area, person }: Pick<PlaceDesk, 'delegation' | 'area' | 'person'>): FrameSheet => {
    const name = givenName(person);
    const { frame } = delegation;
    const move = currentMove(delegation, today);
    const prose = (heading: string, text: string): SheetPart => ({ heading, text, lines: [] });
    const since = t(move.agreedBy === 'both' ? 'frameSince' : 'frameSinceMe', { day: dayWithYear(move.on) });
    const level = `**${words.inText(move.level)}.** ${words.onPaper(move.level, name)} ${since}`;
    const parts = [
      prose(t('frameWho'), level),
      prose(t('frameScope'), area.scope),
      prose(t('outcome'), frame.outcome),
      prose(t('limits'), frame.limits),
      prose(t('callMeWhen'), frame.callMeWhen),
      {
        heading: t('frameInformation'),
        text: '',
        lines: frame.information.map((need) => ({ text: need.what, remark: remark(need, name) })),
      },
      prose(t('frameReview'), frame.reviewOn ? dayWithYear(frame.reviewOn) : ''),
    ];
    return {
      title: area.name,
      subtitle: t('frameSubtitle', { name: person.name, day: dayWithYear(today) }),
      parts: parts.filter((part) => part.text.trim() !== '' || part.lines.length > 0),
    };
  };
};
