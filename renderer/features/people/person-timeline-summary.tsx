import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { isHandedOutOutOfSight } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { SummaryRecord } from '#domain/summary/summary-record.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { shortDay } from '#ui/format.ts';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './person-timeline.module.css';

type PersonTimelineSummaryProps = { summary: SummaryRecord; person: Person; today: Day };

/** That a summary left the program, and what it said. */
export const PersonTimelineSummary = ({ summary, person, today }: PersonTimelineSummaryProps) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const [isReading, setIsReading] = useState(false);
  const isHidden = usePrivateHidden((state) => state.isHidden) && isHandedOutOutOfSight(summary);
  return (
    <article>
      <h2 className={styles.minor}>
        {t(`pageExported-${summary.reader}`, {
          name: givenName(person),
          entries: t('pageEntries', { count: summary.entries }),
        })}
      </h2>
      <div className={styles.facts}>
        <span>
          {t('pageExportedPeriod', {
            from: shortDay(summary.from, today),
            to: shortDay(summary.to, today),
          })}
          {' · '}
          {t(`pageFormat-${summary.format}`)}
        </span>
        {summary.privateEntries > 0 ? (
          <Tag tone="private">{t('pageExportedPrivate', { count: summary.privateEntries })}</Tag>
        ) : null}
      </div>
      <Button variant="link" className={styles.more} onClick={() => setIsReading(true)}>
        {t('pageReadAgain')}
      </Button>
      {isReading ? (
        <Dialog
          title={t('pageReadTitle', { day: shortDay(summary.exportedOn, today) })}
          closeLabel={ui('close')}
          onClose={() => setIsReading(false)}
          width="44rem"
        >
          {isHidden ? (
            <p>{t('pageHiddenPrivate')}</p>
          ) : (
            <MarkdownText text={summary.text} className={styles.handedOut} />
          )}
        </Dialog>
      ) : null}
    </article>
  );
};
