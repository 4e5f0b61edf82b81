import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { PastDayField } from '#parts/past-day-field.tsx';
import { Choice } from '#ui/choice.tsx';
import { Caption } from '#ui/marks.tsx';
import { useSummaryChoices } from './summary-choices.ts';
import { periodWords } from './summary-words.ts';
import type { Summary } from './use-summary.ts';
import styles from './summary-screen.module.css';

/** Since the last summary, half a year, a year, or free. */
export const SummaryPeriod = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation('summary');
  const periodChosen = useSummaryChoices((state) => state.periodChosen);
  const { person, choices, period, lastTo, today } = summary;
  const chosen = typeof choices.period === 'object' ? 'free' : choices.period;
  const hasLast = lastTo !== null || choices.lastTo !== null;
  const named = [...(hasLast ? (['since-last'] as const) : []), 'half-year', 'year'] as const;
  const choose = (from: Day | null, to: Day | null) => {
    if (from !== null && to !== null) periodChosen(person.id, { from, to }, choices.lastTo);
  };
  return (
    <section className={styles.block}>
      <Caption as="h3">{t('period')}</Caption>
      <Choice
        legend={t('period')}
        isLegendHidden
        value={chosen}
        options={[...named, 'free' as const].map((value) => ({ value, label: t(`period-${value}`) }))}
        onChange={(value) =>
          periodChosen(
            person.id,
            value === 'free' ? { ...period } : value,
            value === 'since-last' ? lastTo : choices.lastTo,
          )
        }
      />
      {chosen === 'free' ? (
        <div className={styles.days}>
          <PastDayField
            label={t('from')}
            value={period.from}
            today={today}
            onChange={(from) => choose(from, period.to)}
          />
          <PastDayField
            label={t('to')}
            value={period.to}
            today={today}
            onChange={(to) => choose(period.from, to)}
          />
        </div>
      ) : (
        <p className={styles.quiet}>{periodWords(period)}</p>
      )}
    </section>
  );
};
