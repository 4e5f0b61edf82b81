import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLive } from '#data/live.ts';
import { personWith } from '#data/people.ts';
import { lastSummaryOf } from '#data/summaries.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { useToday } from '#parts/use-today.ts';
import { DeskAndPaper } from '#ui/desk-and-paper.tsx';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { type Choices, useSummaryChoices } from './summary-choices.ts';
import { SummaryDesk } from './summary-desk.tsx';
import { SummaryPaper } from './summary-paper.tsx';
import { askEditedTexts, useKeptTexts } from './use-kept-texts.ts';
import { useSummary } from './use-summary.ts';

/** A fair summary over a period: chosen on the left, as it will print on the right. */
export const SummaryScreen = ({ personId }: { personId: PersonId }) => {
  const { t } = useTranslation('summary');
  const person = useLive(personWith(personId), [personId]);
  const last = useLive(lastSummaryOf(personId), [personId]);
  const choices = useSummaryChoices((state) => state.byPerson[personId]);
  const opened = useSummaryChoices((state) => state.opened);
  const isOpened = choices !== undefined;
  useEffect(() => {
    if (last === undefined || isOpened) return;
    void askEditedTexts(personId, last?.exportedOn ?? null).then((texts) =>
      opened(personId, last?.to ?? null, texts),
    );
  }, [last, isOpened, opened, personId]);
  if (person === undefined || last === undefined) return null;
  if (person === null)
    return (
      <EmptyPlace>
        <h1>{t('gone')}</h1>
        <Link href={routes.today}>{t('toToday')}</Link>
      </EmptyPlace>
    );
  return choices ? <Opened person={person} lastTo={last?.to ?? null} choices={choices} /> : null;
};

type OpenedProps = { person: Person; lastTo: Day | null; choices: Choices };

const Opened = (props: OpenedProps) => {
  const today = useToday();
  useKeptTexts(props.person.id, props.choices);
  const summary = useSummary({ ...props, today });
  if (summary === undefined) return null;
  return (
    <DeskAndPaper>
      <SummaryDesk summary={summary} />
      <SummaryPaper summary={summary} />
    </DeskAndPaper>
  );
};
