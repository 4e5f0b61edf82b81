import { useTranslation } from 'react-i18next';
import { removeTakeBack } from '#data/take-backs.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { TakeBack } from '#domain/autonomy/take-back.ts';
import { shortDay } from '#ui/format.ts';
import { Menu } from '#ui/menu.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import styles from './autonomy.module.css';

type TakeBackRowProps = {
  takeBack: TakeBack;
  areaName: string;
  today: Day;
  /** Where the day stands beside it. */
  isDayHidden?: boolean;
};

/** One take-back. Who shows it keeps it out of the person's sight. */
export const TakeBackRow = ({ takeBack, areaName, today, isDayHidden }: TakeBackRowProps) => {
  const { t } = useTranslation('delegation');
  const undoToast = useUndoToast();
  const day = shortDay(takeBack.takenOn, today);
  const remove = async () => {
    const outcome = await removeTakeBack(takeBack.id);
    if (outcome.ok) undoToast(t('removedTakeBack'));
  };
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        {areaName === '' ? '' : `${areaName}: `}
        {t(`takeBack_${takeBack.kind}`)}
        {takeBack.note ? <span className={styles.quiet}> “{takeBack.note}”</span> : null}
        {isDayHidden ? null : <span className={styles.quiet}> · {day}</span>}
      </div>
      <span className={styles.menu}>
        <Menu
          label={t('moreForTakeBack', { day })}
          items={[{ label: t('removeTakeBack'), onSelect: () => void remove() }]}
        />
      </span>
    </div>
  );
};
