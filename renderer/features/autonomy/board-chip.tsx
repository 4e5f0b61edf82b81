import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardChip as Chip } from '#domain/autonomy/autonomy-board.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import { isBelowAgreed } from '#domain/autonomy/delegation-history.ts';
import { initials } from '#domain/people/person.ts';
import { Avatar } from '#parts/avatar.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './board.module.css';
import { useDraggableChip } from './use-board-drag.ts';

type BoardChipProps = {
  chip: Chip;
  area: DecisionArea;
  /** What it is called on the board, and all that the rest of it says in words. */
  shortName: string;
  rest: string;
  isOpen: boolean;
  isTabStop: boolean;
  onPress: () => void;
  onFocus: () => void;
};

/** One person's place in one area. Colour only where a decision was taken below what was agreed. */
export const BoardChip = (props: BoardChipProps) => {
  const { chip, area, shortName, rest, isOpen, isTabStop, onPress, onFocus } = props;
  const { t } = useTranslation('autonomy');
  const button = useRef<HTMLButtonElement>(null);
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { delegation, person, level, formerLevel, decisions } = chip;
  const isDragged = useDraggableChip(button, { delegationId: delegation.id, areaId: area.id, level });
  return (
    <span className={styles.place}>
      <button
        ref={button}
        type="button"
        data-chip={delegation.id}
        data-dragged={isDragged || undefined}
        data-tighter={(chip.isHeldTighter && !isHidden) || undefined}
        data-raised={(formerLevel !== null && formerLevel < level) || undefined}
        aria-pressed={isOpen}
        tabIndex={isTabStop ? 0 : -1}
        className={styles.chip}
        onClick={onPress}
        onFocus={onFocus}
      >
        <Avatar id={person.id} initials={initials(person.name)} />
        <span className={styles.name}>{shortName}</span> <HiddenText>{rest}</HiddenText>
        {formerLevel === null ? null : <Change by={level - formerLevel} />}
      </button>
      {decisions.length > 0 && !isHidden ? (
        <span aria-hidden="true" className={styles.dots}>
          {decisions.map((decision) => (
            <i key={decision.id} data-below={isBelowAgreed(delegation, decision) || undefined} />
          ))}
        </span>
      ) : null}
      {chip.isWithoutFrame ? (
        <Tag tone="amber" title={t('noFrameWhy')} className={styles.noFrame}>
          {t('noFrame')}
        </Tag>
      ) : null}
    </span>
  );
};

const Change = ({ by }: { by: number }) => {
  const { t } = useTranslation('autonomy');
  return (
    <span aria-hidden="true" className={by > 0 ? styles.up : styles.down}>
      {by > 0 ? t('up', { count: by }) : t('down', { count: -by })}
    </span>
  );
};
