import { useTranslation } from 'react-i18next';
import type { PlaceDesk } from '#data/place-desk.ts';
import type { Day } from '#domain/time/calendar.ts';
import { effectiveHistory } from '#domain/autonomy/delegation-history.ts';
import { isReasonOutOfSight } from '#domain/out-of-sight.ts';
import { givenName } from '#domain/people/person.ts';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import { dayWithYear } from '#ui/format.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './place.module.css';

type Line = { key: string; on: Day; text: string; more: string };

/** Everything that was agreed in this place, newest first; slips and turned cards stand in it too. */
export const PlaceHistory = ({ desk }: { desk: PlaceDesk }) => {
  const { t } = useTranslation('autonomy');
  const lines = useLines(desk);
  return (
    <details className={`${styles.unfold} ${styles.history}`}>
      <summary>{t('history')}</summary>
      <ol>
        {lines.map((line) => (
          <li key={line.key}>
            <span className={styles.day}>{dayWithYear(line.on)}</span>
            <span>
              {line.text}
              {line.more ? <span className={styles.more}> {line.more}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
};

const useLines = ({ delegation, person, cards }: PlaceDesk): Line[] => {
  const { t } = useTranslation('autonomy');
  const words = useLevelWords();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const counting = effectiveHistory(delegation.history);
  const moves = delegation.history
    .filter((move) => !move.isCorrection)
    .map((move): Line => {
      const at = counting.indexOf(move);
      const from = counting[at - 1];
      const to = words.inText(move.level);
      const by = t(move.agreedBy === 'both' ? 'historyBoth' : 'historyMe');
      const isShown = move.reason !== '' && !(isHidden && isReasonOutOfSight(move));
      const reason = isShown ? t('becauseOf', { reason: move.reason }) : '';
      const text =
        at < 0
          ? t('historySlip', { level: to })
          : from
            ? t('historyStep', { from: words.inText(from.level), to })
            : t('historyStart', { to });
      return {
        key: move.id,
        on: move.on,
        text,
        more: at < 0 ? '' : [by, reason].filter(Boolean).join(' · '),
      };
    });
  const turned = cards.map(
    ({ id, turnedOn, mine, theirs }): Line => ({
      key: id,
      on: turnedOn,
      text: t('historyCards', {
        name: givenName(person),
        mine: words.inText(mine),
        theirs: words.inText(theirs),
      }),
      more: '',
    }),
  );
  return [...moves, ...turned].toSorted((a, b) => b.on.localeCompare(a.on) || (a.key < b.key ? 1 : -1));
};
