import { useTranslation } from 'react-i18next';
import type { DelegationNow } from '#domain/autonomy/delegation-now.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { Suggestion } from '#domain/autonomy/suggestion.ts';
import { useLevelWords } from './use-level-words.ts';

/** What a suggestion says to the leader, and what the talking point it may become says to both. */
export const useSuggestionWords = (person: Person) => {
  const { t } = useTranslation('delegation');
  const level = useLevelWords();
  const facts = ({ area, move }: DelegationNow, suggestion: Suggestion) => ({
    area: area.name,
    name: givenName(person),
    count: suggestion.from.length,
    level: level.inText(move.level),
    next: suggestion.level === null ? '' : level.inText(suggestion.level),
  });
  return {
    saying: (now: DelegationNow, suggestion: Suggestion): string =>
      t(`suggestion_${suggestion.kind}`, facts(now, suggestion)),
    /** Says nothing of drift: the person reads it on the agenda. */
    point: (now: DelegationNow, suggestion: Suggestion): string =>
      t(`point_${suggestion.kind}`, facts(now, suggestion)),
  };
};
