import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { thanksToSuggest } from '#data/thanks-suggestions.ts';
import type { PersonNow } from '#data/today.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName } from '#domain/people/person.ts';
import type { ThanksSuggestion } from '#domain/feedback/thanks-suggestion.ts';
import { ThanksSuggestions } from '#parts/feedback/thanks-suggestions.tsx';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';

type NotThankedTodayProps = { everyone: readonly PersonNow[]; today: Day };

/** The newest win of each person that nobody thanked for; the others stand on the person's page. Absent while there is none. */
export const NotThankedToday = ({ everyone, today }: NotThankedTodayProps) => {
  const { t } = useTranslation('parts');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const suggestions = useLive(thanksToSuggest(null, today), [today]) ?? [];
  const names = new Map(everyone.map(({ person }) => [person.id, givenName(person)]));
  const active = newestOfEach(suggestions).filter(({ personId }) => names.has(personId));
  if (isHidden || active.length === 0) return null;
  return (
    <section aria-label={t('notThanked')}>
      <Caption>{t('notThanked')}</Caption>
      <ThanksSuggestions
        suggestions={active}
        sessionId={null}
        today={today}
        shown={2}
        nameOf={({ personId }) => names.get(personId) ?? ''}
      />
    </section>
  );
};

/** The first of each person; they come newest first. */
const newestOfEach = (suggestions: readonly ThanksSuggestion[]): ThanksSuggestion[] => {
  const seen = new Set<string>();
  return suggestions.filter(({ personId }) => !seen.has(personId) && seen.add(personId));
};
