import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptSuggestion, dismissSuggestion, speakSuggestion } from '#data/recognitions.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { SessionId } from '#domain/ids.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import type { ThanksSuggestion } from '#domain/feedback/thanks-suggestion.ts';
import { Button } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import styles from './thanks-suggestions.module.css';
import { useWithUndo } from './use-with-undo.ts';

type ThanksSuggestionsProps = {
  suggestions: readonly ThanksSuggestion[];
  /** The session in which thanks are said now. */
  sessionId: SessionId | null;
  today: Day;
  /** Whom each is about, where they are about several people. */
  nameOf?: (suggestion: ThanksSuggestion) => string;
  /** How many stand there before the others are asked for. */
  shown?: number;
};

/** Wins nobody was thanked for: note the thanks, note them as said, or wave the win off. */
export const ThanksSuggestions = ({
  suggestions,
  sessionId,
  today,
  nameOf,
  shown = 3,
}: ThanksSuggestionsProps) => {
  const { t } = useTranslation('parts');
  const [isWhole, setIsWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const visible = isWhole ? suggestions : suggestions.slice(0, shown);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {visible.map((one) => (
          <li key={`${one.from.kind} ${one.from.id}`}>
            <SuggestionWords suggestion={one} today={today} name={nameOf?.(one)} />
            <SuggestionButtons suggestion={one} sessionId={sessionId} />
          </li>
        ))}
      </ul>
      {suggestions.length > visible.length ? (
        <Button variant="link" className={styles.more} onClick={() => setIsWhole(true)}>
          {t('winMore', { count: suggestions.length - visible.length })}
        </Button>
      ) : null}
    </>
  );
};

type SuggestionWordsProps = { suggestion: ThanksSuggestion; today: Day; name: string | undefined };

const SuggestionWords = ({ suggestion, today, name }: SuggestionWordsProps) => {
  const { t } = useTranslation('parts');
  const { from, day, act, effect } = suggestion;
  return (
    <div className={styles.words}>
      {name ? <b className={styles.name}>{name}</b> : null}
      {t(`win-${from.kind}`, { day: shortDay(day, today), act: plainWords(act) })}
      {effect === '' ? null : <div className={styles.effect}>{plainWords(effect)}</div>}
    </div>
  );
};

type SuggestionButtonsProps = { suggestion: ThanksSuggestion; sessionId: SessionId | null };

const SuggestionButtons = ({ suggestion, sessionId }: SuggestionButtonsProps) => {
  const { t } = useTranslation('parts');
  const withUndo = useWithUndo();
  const act = plainWords(suggestion.act);
  const answers = [
    { what: t('winNote'), run: () => withUndo(acceptSuggestion(suggestion), t('winNoted')) },
    { what: t('winSaid'), run: () => withUndo(speakSuggestion(suggestion, sessionId), t('winSpoken')) },
    { what: t('winNot'), run: () => withUndo(dismissSuggestion(suggestion), t('winDismissed')) },
  ];
  return (
    <div className={styles.buttons}>
      {answers.map(({ what, run }) => (
        <Button
          key={what}
          variant="link"
          aria-label={t('winNamed', { what, act })}
          onClick={() => void run()}
        >
          {what}
        </Button>
      ))}
    </div>
  );
};
