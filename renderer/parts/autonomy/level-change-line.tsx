import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import type { LevelStep } from '#domain/autonomy/delegation-history.ts';
import { shortDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import { useLevelWords } from './use-level-words.ts';

type LevelChangeLineProps = { areaName: string; step: LevelStep; today: Day };

/** '⇄ Vendor escalation: 3 consult → 6 inquire, from today'. */
export const LevelChangeLine = ({ areaName, step: { from, move }, today }: LevelChangeLineProps) => {
  const { t } = useTranslation('levels');
  const words = useLevelWords();
  const day = move.on === today ? t('today') : shortDay(move.on, today);
  const to = words.inText(move.level);
  return (
    <Tag tone="accent">
      <IconArrowsLeftRight size="0.95rem" stroke={1.8} aria-hidden="true" />
      {from === null
        ? t('started', { area: areaName, to, day })
        : t('changed', { area: areaName, from: words.inText(from), to, day })}
    </Tag>
  );
};
