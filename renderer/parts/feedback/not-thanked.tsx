import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { thanksToSuggest } from '#data/thanks-suggestions.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { SessionId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useAtRest } from '#ui/use-at-rest.ts';
import { LikesThanks } from './likes-thanks.tsx';
import { ThanksSuggestions } from './thanks-suggestions.tsx';

type NotThankedProps = {
  person: Person;
  /** The session in which thanks are said now. */
  sessionId: SessionId | null;
  today: Day;
  /** Whether how the person likes thanks stands close by already. */
  areLikesKnown?: boolean;
};

/** Wins of one person that nobody thanked for. They look back two months, so they wait until the page stands. */
export const NotThanked = (props: NotThankedProps) => (useAtRest() ? <Wins {...props} /> : null);

const Wins = ({ person, sessionId, today, areLikesKnown = false }: NotThankedProps) => {
  const { t } = useTranslation('parts');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const suggestions = useLive(thanksToSuggest(person.id, today), [person.id, today]) ?? [];
  if (isHidden || suggestions.length === 0) return null;
  return (
    <section aria-label={t('notThankedName', { name: givenName(person) })}>
      <Caption>{t('notThanked')}</Caption>
      {areLikesKnown ? null : <LikesThanks person={person} />}
      <ThanksSuggestions suggestions={suggestions} sessionId={sessionId} today={today} />
    </section>
  );
};
