import { useTranslation } from 'react-i18next';
import { isSummaryEntryOutOfSight } from '#domain/out-of-sight.ts';
import { givenName } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import type { SummaryEntry } from '#domain/summary/summary-entry.ts';
import { withEntry } from '#domain/summary/summary-selection.ts';
import { CheckBox } from '#ui/check-box.tsx';
import { shortDay } from '#ui/format.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import type { Summary } from './use-summary.ts';
import styles from './summary-screen.module.css';

type SummaryItemsProps = { summary: Summary; entries: readonly SummaryEntry[]; isPrivate?: boolean };

/** Single entries to tick on and off. */
export const SummaryItems = ({ summary, entries, isPrivate = false }: SummaryItemsProps) => {
  const { t } = useTranslation('summary');
  const name = givenName(summary.person);
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const shown = entries.filter((entry) => !(isHidden && isSummaryEntryOutOfSight(entry)));
  return (
    <ul className={styles.items}>
      {shown.map((entry) => (
        <li key={entry.id}>
          <CheckBox
            isPrivate={isPrivate}
            checked={summary.ticks.has(entry.id)}
            onChange={(isOn) => summary.choose(withEntry(summary.ticks, entry.id, isOn))}
            label={
              <span className={styles.item}>
                <span className={styles.itemDay}>{shortDay(entry.day, summary.today)}</span>{' '}
                {plainWords(entry.text)}
                {entry.unheard ? <span className={styles.unheard}> {t('unheard', { name })}</span> : null}
              </span>
            }
          />
        </li>
      ))}
      {shown.length < entries.length ? <li className={styles.quiet}>{t('hiddenWhileSharing')}</li> : null}
    </ul>
  );
};
