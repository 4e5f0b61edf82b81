import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import { useCadenceWords } from '#parts/cadence-words.ts';
import { DueField } from '#parts/due-field.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { weekdayAndDay } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import type { NextPlan } from './use-next-plan.ts';
import styles from './wrap-up.module.css';

/** When next: the day the rhythm asks for, another in plain words, or none. */
export const WrapUpNext = ({ next, today, person }: { next: NextPlan; today: Day; person: Person }) => {
  const { t } = useTranslation('session');
  const cadence = useCadenceWords();
  return (
    <section>
      <Caption>{t('wrapNext')}</Caption>
      <div className={styles.next}>
        <Choice
          legend={t('wrapNext')}
          isLegendHidden
          value={next.choice}
          onChange={next.choose}
          options={[
            ...(next.proposed ? [{ value: 'proposed' as const, label: weekdayAndDay(next.proposed) }] : []),
            { value: 'another' as const, label: t('nextAnother') },
            ...(next.isPlanned ? [] : [{ value: 'none' as const, label: t('nextNone') }]),
          ]}
        />
        <span className={styles.quiet}>{cadence(person.cadenceDays)}</span>
      </div>
      {next.choice === 'none' ? null : (
        <div className={styles.pair}>
          {next.choice === 'another' ? (
            <DueField label={t('nextDay')} value={null} onChange={next.changeDay} today={today} autoFocus />
          ) : null}
          <TextField
            type="time"
            label={t('nextTime')}
            value={next.time}
            onChange={(event) => next.changeTime(event.currentTarget.value)}
          />
        </div>
      )}
    </section>
  );
};
