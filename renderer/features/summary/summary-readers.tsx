import { useTranslation } from 'react-i18next';
import { givenName } from '#domain/people/person.ts';
import { summaryReaders } from '#domain/summary/summary-record.ts';
import { Choice } from '#ui/choice.tsx';
import { Caption } from '#ui/marks.tsx';
import { useSummaryChoices } from './summary-choices.ts';
import type { Summary } from './use-summary.ts';
import styles from './summary-screen.module.css';

/** Whom it is for; that decides what is ticked to begin with. */
export const SummaryReaders = ({ summary: { person, choices } }: { summary: Summary }) => {
  const { t } = useTranslation('summary');
  const readerChosen = useSummaryChoices((state) => state.readerChosen);
  const name = givenName(person);
  return (
    <section className={styles.block}>
      <Caption as="h3">{t('reader')}</Caption>
      <Choice
        legend={t('reader')}
        isLegendHidden
        value={choices.reader}
        options={summaryReaders.map((value) => ({ value, label: t(`reader-${value}`, { name }) }))}
        onChange={(reader) => readerChosen(person.id, reader)}
      />
      <p className={styles.quiet}>{t(`readerHint-${choices.reader}`, { name })}</p>
    </section>
  );
};
