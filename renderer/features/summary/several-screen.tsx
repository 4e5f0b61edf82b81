import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { activePeople } from '#data/people.ts';
import type { Person } from '#domain/people/person.ts';
import { usualTemplate } from '#domain/summary/summary-template.ts';
import { useToday } from '#parts/use-today.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { useSeveralChoice } from './several-choice.ts';
import { SeveralOptions } from './several-options.tsx';
import { SeveralOutcome } from './several-outcome.tsx';
import { SeveralPeople } from './several-people.tsx';
import { SummarySheet } from './summary-sheet.tsx';
import { useSeveral } from './use-several.ts';
import styles from './several-screen.module.css';

/** Summaries of several people in one run, one file each, with nothing private in any of them. */
export const SeveralScreen = () => {
  const { t } = useTranslation('summary');
  const people = useLive(activePeople, []);
  const { run, sheet, start } = useSeveral();
  if (people === undefined) return null;
  return (
    <>
      <div className={styles.screen} data-print="hide">
        <h1>{t('severalTitle')}</h1>
        <p className={styles.intro}>{t('severalIntro')}</p>
        {people.length === 0 ? (
          <EmptyPlace>
            <p>{t('severalNobody')}</p>
          </EmptyPlace>
        ) : (
          <Chosen people={people} isRunning={run.kind === 'running'} start={start} />
        )}
        <div role="status" className={styles.status}>
          <SeveralOutcome run={run} />
        </div>
      </div>
      {sheet === null ? null : (
        <div className={styles.sheet}>
          <SummarySheet document={sheet} />
        </div>
      )}
    </>
  );
};

type ChosenProps = {
  people: readonly Person[];
  isRunning: boolean;
  start: ReturnType<typeof useSeveral>['start'];
};

const Chosen = ({ people, isRunning, start }: ChosenProps) => {
  const { t } = useTranslation('summary');
  const desktop = useDesktop();
  const today = useToday();
  const { without, period, reader, template, format } = useSeveralChoice();
  const byName = people.toSorted((a, b) => a.name.localeCompare(b.name));
  const chosen = byName.filter(({ id }) => !without.has(id));
  return (
    <>
      <div className={styles.halves}>
        <SeveralPeople people={byName} />
        <SeveralOptions today={today} />
      </div>
      <Button
        variant="primary"
        className={styles.start}
        disabled={chosen.length === 0 || isRunning}
        onClick={() =>
          void start(chosen, { period, reader, template: template ?? usualTemplate(reader), format, today })
        }
      >
        {t(`severalStart-${desktop.edition}`, { count: chosen.length })}
      </Button>
    </>
  );
};
