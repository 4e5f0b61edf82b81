import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { type NamedPeriod, namedPeriods, nameOfPeriod, periodNamed } from '#domain/goals/objective-period.ts';
import { DueField } from '#parts/due-field.tsx';
import form from '#parts/form.module.css';
import { Choice } from '#ui/choice.tsx';
import { dayWithYear } from '#ui/format.ts';

type Period = { from: Day; to: Day };
type ObjectivePeriodFieldProps = { period: Period; today: Day; onChange: (period: Period) => void };

/** A quarter, half-year or year by name, or any two days. */
export const ObjectivePeriodField = ({ period, today, onChange }: ObjectivePeriodFieldProps) => {
  const { t } = useTranslation('growth');
  const [isOwn, setIsOwn] = useState(nameOfPeriod(period, today) === null);
  const { from, to } = period;
  const choose = (name: NamedPeriod | 'own') => {
    setIsOwn(name === 'own');
    if (name !== 'own') onChange(periodNamed(name, today));
  };
  return (
    <div>
      <Choice
        legend={t('objectivePeriod')}
        value={isOwn ? 'own' : nameOfPeriod(period, today)}
        onChange={choose}
        options={[...namedPeriods, 'own' as const].map((value) => ({ value, label: t(`period_${value}`) }))}
      />
      {isOwn ? (
        <div className={form.pair}>
          <DueField
            label={t('periodFrom')}
            value={from}
            today={today}
            onChange={(day) => (day === null ? undefined : onChange({ from: day, to }))}
          />
          <DueField
            label={t('periodTo')}
            value={to}
            today={today}
            onChange={(day) => (day === null ? undefined : onChange({ from, to: day }))}
          />
        </div>
      ) : null}
      <p className={from > to ? form.wrong : form.note}>
        {from > to ? t('periodReversed') : t('fromTo', { from: dayWithYear(from), to: dayWithYear(to) })}
      </p>
    </div>
  );
};
