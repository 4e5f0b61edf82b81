import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardChip } from '#domain/autonomy/autonomy-board.ts';
import { delegationLevels } from '#domain/autonomy/delegation.ts';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import type { ProposedMove } from './autonomy-view.ts';

/** A move that is tried by keys: shown on the board and said aloud, not made. */
export const useProposedMove = () => {
  const { t } = useTranslation('autonomy');
  const words = useLevelWords();
  const [proposed, setProposed] = useState<ProposedMove | null>(null);
  const [said, setSaid] = useState('');
  const leave = (chip: BoardChip) => {
    setProposed(null);
    setSaid(t('proposingNone', { level: words.inText(chip.level) }));
  };
  /** One level further from where it is tried, or from where it stands. */
  const tryBy = (chip: BoardChip, by: 1 | -1) => {
    const from = proposed?.delegationId === chip.delegation.id ? proposed.level : chip.level;
    const level = delegationLevels.find((one) => one === from + by);
    if (level === undefined) setSaid(t('proposingEnd', { level: words.inText(from) }));
    else if (level === chip.level) leave(chip);
    else {
      setProposed({ delegationId: chip.delegation.id, level });
      setSaid(t('proposing', { level: words.inText(level), now: words.inText(chip.level) }));
    }
  };
  return {
    proposed,
    /** For screen readers. */
    said,
    tryBy,
    leave,
    forget: () => setProposed(null),
  };
};
