import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSummaryEntryOutOfSight } from '#domain/out-of-sight.ts';
import { givenName } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import { staysHere } from '#domain/summary/summary-selection.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { shortDay } from '#ui/format.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import type { Summary } from './use-summary.ts';
import styles from './summary-screen.module.css';

/** What is left out, counted, and on request listed with the reason. */
export const SummaryStays = ({ summary }: { summary: Summary }) => {
  const { t, i18n } = useTranslation('summary');
  const [isReading, setIsReading] = useState(false);
  const groups = staysHere(summary.entries, summary.ticks);
  const counts = groups.map(({ reason, entries }) => t(`stays-${reason}`, { count: entries.length }));
  if (summary.entries.length === 0) return null;
  return (
    <section className={styles.violet}>
      <p>
        <b>{t('staysHere')}</b>{' '}
        {groups.length === 0 ? (
          t('staysNothing')
        ) : (
          <>
            {new Intl.ListFormat(i18n.language, { type: 'unit' }).format(counts)}.{' '}
            <Button variant="link" className={styles.violetLink} onClick={() => setIsReading(true)}>
              {t('readList')}
            </Button>
          </>
        )}
      </p>
      {isReading ? <StaysDialog summary={summary} onClose={() => setIsReading(false)} /> : null}
    </section>
  );
};

const StaysDialog = ({ summary, onClose }: { summary: Summary; onClose: () => void }) => {
  const { t } = useTranslation('summary');
  const { t: ui } = useTranslation('ui');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const name = givenName(summary.person);
  return (
    <Dialog title={t('staysTitle')} closeLabel={ui('close')} onClose={onClose} width="40rem">
      {staysHere(summary.entries, summary.ticks).map(({ reason, entries }) => (
        <section key={reason} className={styles.stayGroup}>
          <h3>{t(`stays-${reason}`, { count: entries.length })}</h3>
          <p className={styles.quiet}>{t(`why-${reason}`, { name })}</p>
          {isHidden && entries.some(isSummaryEntryOutOfSight) ? (
            <p className={styles.quiet}>{t('hiddenWhileSharing')}</p>
          ) : (
            <ul className={styles.stayList}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <span className={styles.itemDay}>{shortDay(entry.day, summary.today)}</span>
                  <span>{plainWords(entry.text)}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </Dialog>
  );
};
