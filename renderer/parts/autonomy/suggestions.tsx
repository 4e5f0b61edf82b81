import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { delegationsNowOf, raiseSuggestion, setSuggestionAside } from '#data/delegations-now.ts';
import { useLive } from '#data/live.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { DelegationNow } from '#domain/autonomy/delegation-now.ts';
import type { DecisionAreaId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import type { Suggestion } from '#domain/autonomy/suggestion.ts';
import { Button } from '#ui/button.tsx';
import { Caption, Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import styles from './autonomy.module.css';
import { DecisionRow } from './decision-row.tsx';
import { useSuggestionWords } from './suggestion-words.ts';

type SuggestionsProps = {
  person: Person;
  today: Day;
  /** Only what is about this area. */
  areaId?: DecisionAreaId;
  as?: 'h2' | 'h3';
  className?: string;
};

/** What the decisions suggest to speak about. Only for the leader, and nothing takes effect by itself. */
export const Suggestions = ({ person, today, areaId, as = 'h2', className }: SuggestionsProps) => {
  const { t } = useTranslation('delegation');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const all = useLive(delegationsNowOf(person.id, today), [person.id, today]) ?? [];
  const shown = all
    .filter(({ area }) => (areaId ?? area.id) === area.id)
    .flatMap((now) => now.suggestions.map((suggestion) => ({ now, suggestion })));
  if (isHidden || shown.length === 0) return null;
  return (
    <section className={[styles.private, className].filter(Boolean).join(' ')}>
      <div className={styles.head}>
        <Caption as={as} className={styles.privateCaption}>
          {t('suggestions')}
        </Caption>
        <Tag tone="private">{t('onlyForYou')}</Tag>
      </div>
      <ul className={styles.suggestions}>
        {shown.map(({ now, suggestion }) => (
          <SuggestionLine
            key={`${now.delegation.id} ${suggestion.kind}`}
            now={now}
            suggestion={suggestion}
            person={person}
            today={today}
          />
        ))}
      </ul>
    </section>
  );
};

type SuggestionLineProps = { now: DelegationNow; suggestion: Suggestion; person: Person; today: Day };

const SuggestionLine = ({ now, suggestion, person, today }: SuggestionLineProps) => {
  const { t } = useTranslation('delegation');
  const words = useSuggestionWords(person);
  const undoToast = useUndoToast();
  const [isOpen, setIsOpen] = useState(false);
  const { id } = now.delegation;
  const raise = async () => {
    const text = words.point(now, suggestion);
    const outcome = await raiseSuggestion(id, suggestion, text);
    if (outcome.ok) undoToast(t('pointMade', { text }));
  };
  const setAside = async () => {
    const outcome = await setSuggestionAside(id, suggestion.kind);
    if (outcome.ok) undoToast(t('setAside'));
  };
  return (
    <li className={styles.suggestion}>
      <p>{words.saying(now, suggestion)}</p>
      <div className={styles.doing}>
        <Button
          className={styles.slim}
          aria-label={t('makePointName', { area: now.area.name })}
          onClick={() => void raise()}
        >
          {t('makePoint')}
        </Button>
        <Button
          variant="quiet"
          className={styles.slim}
          aria-label={t('notNowName', { area: now.area.name })}
          onClick={() => void setAside()}
        >
          {t('notNow')}
        </Button>
        <Button
          variant="link"
          className={styles.ask}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t('hideDecisions') : t('showDecisions', { count: suggestion.from.length })}
        </Button>
      </div>
      {isOpen ? (
        <ul className={styles.list}>
          {suggestion.from.map((decision) => (
            <li key={decision.id}>
              <DecisionRow decision={decision} person={person} agreed={now.move.level} today={today} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
};
