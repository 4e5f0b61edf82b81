import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { Button } from '#ui/button.tsx';
import { Desk } from '#ui/desk-and-paper.tsx';
import { isUntouched, useSummaryChoices } from './summary-choices.ts';
import { SummaryEvidence } from './summary-evidence.tsx';
import { SummaryExports } from './summary-exports.tsx';
import { SummaryPeriod } from './summary-period.tsx';
import { SummaryPrivate } from './summary-private.tsx';
import { SummaryReaders } from './summary-readers.tsx';
import { SummarySections } from './summary-sections.tsx';
import { SummaryStays } from './summary-stays.tsx';
import { SummaryTemplates } from './summary-templates.tsx';
import type { Summary } from './use-summary.ts';
import styles from './summary-screen.module.css';

/** Everything there is to choose. It never prints. */
export const SummaryDesk = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation('summary');
  const startedOver = useSummaryChoices((state) => state.startedOver);
  const { person, choices } = summary;
  return (
    <Desk
      title={t('title')}
      back={<Link href={routes.person(person.id)}>{person.name}</Link>}
      exports={<SummaryExports summary={summary} />}
      exportsLabel={t('exports')}
    >
      <SummaryPeriod summary={summary} />
      <SummaryReaders summary={summary} />
      <SummaryTemplates summary={summary} />
      <SummarySections summary={summary} />
      <SummaryPrivate summary={summary} />
      {isUntouched(choices) ? null : (
        <Button
          variant="link"
          className={styles.startOver}
          title={t('startOverHint', { name: givenName(person) })}
          onClick={() => startedOver(person.id, choices.lastTo)}
        >
          {t('startOver')}
        </Button>
      )}
      <SummaryStays summary={summary} />
      <SummaryEvidence summary={summary} />
    </Desk>
  );
};
