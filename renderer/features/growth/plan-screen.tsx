import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { planPage } from '#data/development-plan.ts';
import { useLive } from '#data/live.ts';
import type { PersonId } from '#domain/ids.ts';
import { routes } from '#domain/routes.ts';
import { useToday } from '#parts/use-today.ts';
import { DeskAndPaper } from '#ui/desk-and-paper.tsx';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { PlanDesk } from './plan-desk.tsx';
import { PlanPaper } from './plan-paper.tsx';

/** The development plan of a person, to agree on together: shared things only, as it will print. */
export const PlanScreen = ({ personId }: { personId: PersonId }) => {
  const { t } = useTranslation('growth');
  const today = useToday();
  const page = useLive(planPage(personId, today), [personId, today]);
  if (page === undefined) return null;
  if (page === null)
    return (
      <EmptyPlace>
        <h1>{t('gone')}</h1>
        <Link href={routes.today}>{t('toToday')}</Link>
      </EmptyPlace>
    );
  return (
    <DeskAndPaper>
      <PlanDesk page={page} today={today} />
      <PlanPaper page={page} today={today} />
    </DeskAndPaper>
  );
};
