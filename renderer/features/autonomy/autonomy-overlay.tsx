import type { BoardRow } from '#domain/autonomy/autonomy-board.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { DelegationId, PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { ArchivedAreasDialog } from './archived-areas-dialog.tsx';
import { AreaDialog } from './area-dialog.tsx';
import type { ProposedMove } from './autonomy-view.ts';
import { CardsDialog } from './cards-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PlaceDialog } from './place-dialog.tsx';

/** What may lie over the board. */
export type Overlay =
  | { kind: 'area'; area?: DecisionArea }
  | { kind: 'place'; area: DecisionArea | null }
  | { kind: 'move'; move: ProposedMove }
  | { kind: 'cards'; id: DelegationId }
  | { kind: 'archived' };

/** The chip of a delegation and the area it stands in. */
export const chipIn = (rows: readonly BoardRow[], id: DelegationId) =>
  rows
    .flatMap(({ area, chips }) => chips.map((chip) => ({ area, chip })))
    .find(({ chip }) => chip.delegation.id === id);

type AutonomyOverlayProps = {
  overlay: Overlay;
  rows: readonly BoardRow[];
  people: readonly Person[];
  /** Whose places are shown. */
  personId: PersonId | null;
  today: Day;
  onPlaced: (id: DelegationId) => void;
  onClose: () => void;
};

export const AutonomyOverlay = (props: AutonomyOverlayProps) => {
  const { overlay, rows, people, personId, today, onPlaced, onClose } = props;
  switch (overlay.kind) {
    case 'area':
      return <AreaDialog area={overlay.area} onClose={onClose} />;
    case 'archived':
      return <ArchivedAreasDialog onClose={onClose} />;
    case 'place':
      return (
        <PlaceDialog
          rows={rows}
          people={people}
          areaId={overlay.area?.id ?? null}
          personId={personId}
          today={today}
          onPlaced={onPlaced}
          onClose={onClose}
        />
      );
    case 'move': {
      const place = chipIn(rows, overlay.move.delegationId);
      return place ? <MoveDialog {...place} to={overlay.move.level} today={today} onClose={onClose} /> : null;
    }
    case 'cards': {
      const place = chipIn(rows, overlay.id);
      return place ? <CardsDialog {...place} onClose={onClose} /> : null;
    }
  }
};
