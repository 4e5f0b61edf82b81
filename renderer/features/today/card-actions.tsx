import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Day } from '#domain/time/calendar.ts';
import { givenName } from '#domain/people/person.ts';
import { PlanDialog } from '#parts/plan-dialog.tsx';
import { SkipDialog } from '#parts/skip-dialog.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import { type CardAction, useCardActions } from './card-action-list.ts';
import type { PersonToday } from './person-today.ts';

type CardActionsProps = { one: PersonToday; today: Day; place: 'first' | 'full' | 'compact' };

/** What can be done about one person's one-on-one: the likely things as buttons, the rest behind the dots. */
export const CardActions = ({ one, today, place }: CardActionsProps) => {
  const { t } = useTranslation('today');
  const [asking, setAsking] = useState<'plan' | 'skip' | null>(null);
  const { buttons, rest } = useCardActions(one, place, setAsking);
  const name = givenName(one.person);
  return (
    <>
      {buttons.map((action) => (
        <ActionButton key={action.key} action={action} />
      ))}
      {rest.length > 0 ? <Menu label={t('more', { name })} items={rest} /> : null}
      {asking === 'plan' ? (
        <PlanDialog
          person={one.person}
          upcoming={one.standing.upcoming}
          lastHeldOn={one.standing.lastHeldOn}
          today={today}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {asking === 'skip' ? <SkipDialog person={one.person} onClose={() => setAsking(null)} /> : null}
    </>
  );
};

const ActionButton = ({ action }: { action: CardAction }) =>
  action.to ? (
    <Link href={action.to} asChild>
      <ButtonLink variant={action.variant} aria-label={action.name}>
        {action.label}
      </ButtonLink>
    </Link>
  ) : (
    <Button variant={action.variant} aria-label={action.name} onClick={action.onSelect}>
      {action.label}
    </Button>
  );
