import { useLive } from '#data/live.ts';
import { placeDesk } from '#data/place-desk.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { DelegationId } from '#domain/ids.ts';
import { FrameCard } from './frame-card.tsx';
import { InformationCard } from './information-card.tsx';
import styles from './place.module.css';
import { PlaceCard } from './place-card.tsx';

type PlaceDetailProps = { id: DelegationId; today: Day; onMove: () => void; onCards: () => void };

/** One place in three cards: what was agreed and used, the frame, the information. */
export const PlaceDetail = ({ id, today, onMove, onCards }: PlaceDetailProps) => {
  const desk = useLive(placeDesk(id, today), [id, today]);
  if (!desk) return null;
  return (
    <div className={styles.cards}>
      <PlaceCard desk={desk} today={today} onMove={onMove} onCards={onCards} />
      <FrameCard delegation={desk.delegation} today={today} />
      <InformationCard delegation={desk.delegation} person={desk.person} today={today} />
    </div>
  );
};
