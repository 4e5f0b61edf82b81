import { useTranslation } from 'react-i18next';
import type { BoardChip as Chip, BoardRow as Row } from '#domain/autonomy/autonomy-board.ts';
import type { Day } from '#domain/time/calendar.ts';
import { delegationLevels } from '#domain/autonomy/delegation.ts';
import { formerPlace } from '#domain/autonomy/delegation-history.ts';
import type { DelegationId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { useAreaWords } from '#parts/autonomy/use-level-words.ts';
import { shortDay } from '#ui/format.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { AreaMenu } from './area-menu.tsx';
import type { ProposedMove } from './autonomy-view.ts';
import styles from './board.module.css';
import { BoardCell } from './board-cell.tsx';
import { BoardChip } from './board-chip.tsx';
import { BoardGhost } from './board-ghost.tsx';
import { shortName, useChipRest } from './board-words.ts';

export type BoardRowProps = {
  row: Row;
  people: readonly Person[];
  today: Day;
  openId: DelegationId | null;
  tabStop: DelegationId | null;
  proposed: ProposedMove | null;
  onPress: (chip: Chip) => void;
  onFocus: (chip: Chip) => void;
  onPlace: () => void;
  onEdit: () => void;
};

/** One area: its name and reach, and who decides in it at which level. */
export const BoardRow = (props: BoardRowProps) => {
  const { row, people, today, openId, tabStop, proposed, onPress, onFocus, onPlace, onEdit } = props;
  const { area, chips } = row;
  const { t } = useTranslation('autonomy');
  const areaWords = useAreaWords();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const rest = useChipRest(today, isHidden);
  const short = (chip: Chip) => shortName(chip.person, people);
  return (
    <tr role="row">
      <th scope="row" role="rowheader" className={styles.area}>
        <div className={styles.areaName}>
          <span>{area.name}</span>
          <AreaMenu area={area} onPlace={onPlace} onEdit={onEdit} />
        </div>
        <div className={styles.areaWords}>{areaWords(area)}</div>
      </th>
      {delegationLevels.map((level) => (
        <BoardCell key={level} areaId={area.id} level={level}>
          {chips
            .filter((chip) => chip.formerLevel === level)
            .map((chip) => (
              <BoardGhost
                key={`former-${chip.delegation.id}`}
                kind="former"
                person={chip.person}
                shortName={short(chip)}
                title={t('ghost', {
                  name: chip.person.name,
                  day: shortDay(formerPlace(chip.delegation, today)?.movedOn ?? today, today),
                })}
              />
            ))}
          {chips
            .filter((chip) => proposed?.delegationId === chip.delegation.id && proposed.level === level)
            .map((chip) => (
              <BoardGhost key="proposed" kind="proposed" person={chip.person} shortName={short(chip)} />
            ))}
          {chips
            .filter((chip) => chip.level === level)
            .map((chip) => (
              <BoardChip
                key={chip.delegation.id}
                chip={chip}
                area={area}
                shortName={short(chip)}
                rest={rest(chip, area)}
                isOpen={openId === chip.delegation.id}
                isTabStop={tabStop === chip.delegation.id}
                onPress={() => onPress(chip)}
                onFocus={() => onFocus(chip)}
              />
            ))}
        </BoardCell>
      ))}
    </tr>
  );
};
