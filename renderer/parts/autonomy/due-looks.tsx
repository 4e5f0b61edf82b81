import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import type { DelegationNow } from '#domain/autonomy/delegation-now.ts';
import { Button } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Kbd } from '#ui/marks.tsx';
import styles from './looks.module.css';
import { useLevelWords } from './use-level-words.ts';

type DueLooksProps = {
  due: readonly DelegationNow[];
  today: Day;
  onLooked: (now: DelegationNow) => void;
};

/** What to look at now; S, for seen, on a line, or its button, notes the look. */
export const DueLooks = ({ due, today, onLooked }: DueLooksProps) => {
  const { t } = useTranslation('delegation');
  const why = useWhy(today);
  return due.map((now) => (
    <li
      key={now.delegation.id}
      className={styles.line}
      onKeyDown={(event) => {
        if (event.key !== 's' || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        // The focus goes to the next line: a key held down would look at all of them.
        if (!event.repeat) onLooked(now);
      }}
    >
      <span className={styles.words}>
        {now.area.name} <span className={styles.quiet}>{why(now)}</span>
      </span>
      <Button className={styles.slim} aria-keyshortcuts="S" onClick={() => onLooked(now)}>
        {t('looked')} <HiddenText>{t('inArea', { area: now.area.name })}</HiddenText> <Kbd>S</Kbd>
      </Button>
    </li>
  ));
};

const useWhy = (today: Day) => {
  const { t } = useTranslation('delegation');
  const words = useLevelWords();
  return ({ next, move, lastLookOn }: DelegationNow): string => {
    const level = words.inText(move.level);
    if (next.rhythm === 'every-session') return t('lookEverySession', { level });
    if (lastLookOn === null) return t('lookNever', { level });
    return t('lookSince', { level, day: shortDay(lastLookOn, today) });
  };
};
