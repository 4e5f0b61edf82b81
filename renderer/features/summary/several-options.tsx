import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { periodOf } from '#domain/summary/summary-period.ts';
import { summaryReaders, summaryTemplates } from '#domain/summary/summary-record.ts';
import { usualTemplate } from '#domain/summary/summary-template.ts';
import { PastDayField } from '#parts/past-day-field.tsx';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Choice } from '#ui/choice.tsx';
import { Caption } from '#ui/marks.tsx';
import { useSeveralChoice } from './several-choice.ts';
import { fileFormats } from './summary-files.ts';
import { periodWords } from './summary-words.ts';
import styles from './several-screen.module.css';

const periods = ['since-last', 'half-year', 'year', 'free'] as const;

/** Period, reader, template and format, the same for everyone. */
export const SeveralOptions = ({ today }: { today: Day }) => {
  const { t } = useTranslation('summary');
  const desktop = useDesktop();
  const choice = useSeveralChoice();
  const { reader, chosen } = choice;
  const template = choice.template ?? usualTemplate(reader);
  // A browser prints one page at a time, and asks each time.
  const formats = desktop.edition === 'electron' ? (['pdf', ...fileFormats] as const) : fileFormats;
  return (
    <div className={styles.options}>
      <SeveralPeriod today={today} />
      <div className={styles.block}>
        <Caption as="h2">{t('reader')}</Caption>
        <Choice
          legend={t('reader')}
          isLegendHidden
          value={reader}
          options={summaryReaders.map((value) => ({ value, label: t(`severalReader-${value}`) }))}
          onChange={(value) => chosen({ reader: value })}
        />
        <p className={styles.quiet}>{t(`severalReaderHint-${reader}`)}</p>
      </div>
      <div className={styles.block}>
        <Caption as="h2">{t('template')}</Caption>
        <Choice
          legend={t('template')}
          isLegendHidden
          value={template}
          options={summaryTemplates.map((value) => ({ value, label: t(`template-${value}`) }))}
          onChange={(value) => chosen({ template: value })}
        />
        <p className={styles.quiet}>{t(`templateHint-${template}`)}</p>
      </div>
      <div className={styles.block}>
        <Caption as="h2">{t('format')}</Caption>
        <Choice
          legend={t('format')}
          isLegendHidden
          value={choice.format}
          options={formats.map((value) => ({ value, label: t(`format-${value}`) }))}
          onChange={(value) => chosen({ format: value })}
        />
      </div>
    </div>
  );
};

const SeveralPeriod = ({ today }: { today: Day }) => {
  const { t } = useTranslation('summary');
  const choice = useSeveralChoice((state) => state.period);
  const chosen = useSeveralChoice((state) => state.chosen);
  const value = typeof choice === 'object' ? 'free' : choice;
  const period = periodOf(choice, today, null);
  const free = (from: Day | null, to: Day | null) => {
    if (from !== null && to !== null) chosen({ period: { from, to } });
  };
  return (
    <div className={styles.block}>
      <Caption as="h2">{t('period')}</Caption>
      <Choice
        legend={t('period')}
        isLegendHidden
        value={value}
        options={periods.map((one) => ({ value: one, label: t(`period-${one}`) }))}
        onChange={(one) => chosen({ period: one === 'free' ? period : one })}
      />
      {value === 'free' ? (
        <div className={styles.days}>
          <PastDayField
            label={t('from')}
            value={period.from}
            today={today}
            onChange={(from) => free(from, period.to)}
          />
          <PastDayField
            label={t('to')}
            value={period.to}
            today={today}
            onChange={(to) => free(period.from, to)}
          />
        </div>
      ) : (
        <p className={styles.quiet}>{value === 'since-last' ? t('severalSinceLast') : periodWords(period)}</p>
      )}
    </div>
  );
};
