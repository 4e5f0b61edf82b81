import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { type TimelineView, timelineFilters, yearsOf } from '#data/timeline.ts';
import type { PersonId } from '#domain/ids.ts';
import { Choice } from '#ui/choice.tsx';
import { SelectField } from '#ui/field.tsx';
import styles from './person-timeline.module.css';

type PersonTimelineFilterProps = {
  personId: PersonId;
  view: TimelineView;
  /** More than one page, or more than one year: there is something to jump to. */
  isLong: boolean;
  onChange: (view: TimelineView) => void;
};

/** What to show, and from when. */
export const PersonTimelineFilter = ({ personId, view, isLong, onChange }: PersonTimelineFilterProps) => {
  const { t } = useTranslation('people');
  const years = useLive(yearsOf(personId, view.filter), [personId, view.filter]) ?? [];
  const shown = view.year === null || years.includes(view.year) ? years : [view.year, ...years];
  return (
    <>
      <Choice
        legend={t('pageFilter')}
        isLegendHidden
        value={view.filter}
        options={timelineFilters.map((value) => ({ value, label: t(`pageFilter-${value}`) }))}
        onChange={(filter) => onChange({ ...view, filter, pages: 1 })}
      />
      {isLong || view.year !== null ? (
        <div className={styles.year}>
          <SelectField
            label={t('pageYear')}
            isLabelHidden
            value={String(view.year ?? '')}
            options={[
              { value: '', label: t('pageNewest') },
              ...shown.map((year) => ({ value: String(year), label: String(year) })),
            ]}
            onChange={(event) =>
              onChange({ ...view, year: Number(event.currentTarget.value) || null, pages: 1 })
            }
          />
        </div>
      ) : null}
    </>
  );
};
