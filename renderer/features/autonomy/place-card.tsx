import { useTranslation } from 'react-i18next';
import { endDelegation } from '#data/delegations.ts';
import type { PlaceDesk } from '#data/place-desk.ts';
import type { Day } from '#domain/time/calendar.ts';
import { isHeldTighter } from '#domain/autonomy/delegation-now.ts';
import { givenName } from '#domain/people/person.ts';
import { NoteButtons } from '#parts/autonomy/note-buttons.tsx';
import { Suggestions } from '#parts/autonomy/suggestions.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Card, Tag } from '#ui/marks.tsx';
import { Menu } from '#ui/menu.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './place.module.css';
import { PlaceChart } from './place-chart.tsx';
import { PlaceDecisions } from './place-decisions.tsx';
import { PlaceHistory } from './place-history.tsx';
import { usePlaceSentences } from './place-sentences.ts';

type PlaceCardProps = { desk: PlaceDesk; today: Day; onMove: () => void; onCards: () => void };

/** What was agreed in this place, how it was used, and what can be done about it. */
export const PlaceCard = ({ desk, today, onMove, onCards }: PlaceCardProps) => {
  const { t } = useTranslation('autonomy');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const sentences = usePlaceSentences(today);
  const undoToast = useUndoToast();
  const said = { name: givenName(desk.person), area: desk.area.name };
  const end = async () => {
    const outcome = await endDelegation(desk.delegation.id);
    if (outcome.ok) undoToast(t('ended', said));
  };
  return (
    <Card className={styles.card} aria-labelledby="place-title">
      <div className={styles.head}>
        <h2 id="place-title" className={styles.title}>
          {t('detailTitle', said)}
        </h2>
        {desk.now && isHeldTighter(desk.now) && !isHidden ? <Tag tone="brick">{t('tighter')}</Tag> : null}
      </div>
      <p className={styles.sentences}>{sentences(desk, isHidden)}</p>
      {desk.point ? <p className={styles.point}>{t('openPoint', { text: desk.point.text })}</p> : null}
      <PlaceChart desk={desk} today={today} />
      <div className={styles.actions}>
        <Button onClick={onMove}>{t('move')}</Button>
        <Button onClick={onCards}>{t('cards')}</Button>
        <Menu
          label={t('moreForPlace', said)}
          items={[{ label: t('endPlace', said), onSelect: () => void end() }]}
        />
      </div>
      <div className={styles.noting}>
        {t('note')}
        <NoteButtons person={desk.person} areaId={desk.area.id} />
      </div>
      <Suggestions person={desk.person} today={today} areaId={desk.area.id} as="h3" />
      <PlaceDecisions desk={desk} today={today} />
      <PlaceHistory desk={desk} />
    </Card>
  );
};
