import { useTranslation } from 'react-i18next';
import type { BoardChip } from '#domain/autonomy/autonomy-board.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import { formerPlace } from '#domain/autonomy/delegation-history.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import { shortDay } from '#ui/format.ts';

/** The given name, in full where two people share it. */
export const shortName = (person: Person, everyone: readonly Person[]): string => {
  const given = givenName(person);
  return everyone.some((one) => one.id !== person.id && givenName(one) === given) ? person.name : given;
};

/** All that a chip shows behind its name, for those who don't see it. With `isHidden` nothing tells how the place is used. */
export const useChipRest = (today: Day, isHidden: boolean) => {
  const { t } = useTranslation('autonomy');
  const words = useLevelWords();
  return (chip: BoardChip, area: DecisionArea): string => {
    const former = formerPlace(chip.delegation, today);
    const levels = chip.decisions.map(({ level }) => level).join(', ');
    return [
      t('chip', { area: area.name, level: words.inText(chip.level) }),
      former ? t('chipWas', { level: words.inText(former.level), day: shortDay(former.movedOn, today) }) : '',
      chip.isWithoutFrame ? t('noFrame') : '',
      chip.isHeldTighter && !isHidden ? t('tighter') : '',
      levels && !isHidden ? t('lastDecisions', { count: chip.decisions.length, levels }) : '',
    ]
      .filter(Boolean)
      .join('; ');
  };
};
