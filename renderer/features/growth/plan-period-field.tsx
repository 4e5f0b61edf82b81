import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlanPage, setPlanPeriod } from '#data/development-plan.ts';
import type { Day } from '#domain/time/calendar.ts';
import { planPeriodOf } from '#domain/goals/development-plan.ts';
import { DueField } from '#parts/due-field.tsx';
import { Choice } from '#ui/choice.tsx';
import { Caption } from '#ui/marks.tsx';
import { usePeriodWords } from './plan-words.ts';
import styles from './plan.module.css';

const lengths = ['6', '12'] as const;

/** Half a year or a year from now, or any two days. A new period has to be agreed on anew. */
export const PlanPeriodField = ({ page, today }: { page: PlanPage; today: Day }) => {
  const { t } = useTranslation('growth');
  const { person, period } = page;
  const named = lengths.find((months) => {
    const one = planPeriodOf(Number(months), today);
    return one.from === period.from && one.to === period.to;
  });
  const [isOwn, setIsOwn] = useState(named === undefined);
  const words = usePeriodWords(period);
  const set = (from: Day, to: Day) => {
    if (from <= to) void setPlanPeriod(person.id, { from, to });
  };
  const choose = (value: (typeof lengths)[number] | 'own') => {
    setIsOwn(value === 'own');
    if (value === 'own') return;
    const { from, to } = planPeriodOf(Number(value), today);
    set(from, to);
  };
  return (
    <section className={styles.block}>
      <Caption as="h3">{t('planPeriod')}</Caption>
      <Choice
        legend={t('planPeriod')}
        isLegendHidden
        value={isOwn ? 'own' : (named ?? null)}
        options={[...lengths, 'own' as const].map((value) => ({ value, label: t(`planPeriod-${value}`) }))}
        onChange={choose}
      />
      {isOwn ? (
        <div className={styles.days}>
          <DueField
            label={t('periodFrom')}
            value={period.from}
            today={today}
            onChange={(day) => (day === null ? undefined : set(day, period.to))}
          />
          <DueField
            label={t('periodTo')}
            value={period.to}
            today={today}
            onChange={(day) => (day === null ? undefined : set(period.from, day))}
          />
        </div>
      ) : null}
      <p className={styles.quiet}>{words}</p>
    </section>
  );
};
