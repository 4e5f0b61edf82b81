import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { mirrorMonths } from '#data/mirror-pages.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Month } from '#domain/mirror/mirror-page.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button, IconButton } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { monthName } from '#ui/format.ts';
import styles from './mirror-screen.module.css';

type MirrorHeaderProps = { month: Month; today: Day; onMonth: (month: Month) => void };

/** What this page is, and which month it is about. */
export const MirrorHeader = ({ month, today, onMonth }: MirrorHeaderProps) => {
  const { t } = useTranslation('mirror');
  const desktop = useDesktop();
  const months = useLive(mirrorMonths(today), [today]) ?? [month];
  const at = months.indexOf(month);
  const step = (by: number) => {
    const next = months[at + by];
    if (next !== undefined) onMonth(next);
  };
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <h1>{t('title')}</h1>
        <p className={styles.intro}>{t('intro')}</p>
        <p className={styles.paperMonth}>{monthName(month)}</p>
      </div>
      <div className={styles.months}>
        <IconButton
          label={t('earlierMonth')}
          icon={<IconChevronLeft size="1.2rem" stroke={1.6} />}
          disabled={at >= months.length - 1}
          onClick={() => step(1)}
        />
        <SelectField
          label={t('month')}
          isLabelHidden
          value={month}
          options={months.map((one) => ({ value: one, label: monthName(one) }))}
          onChange={(event) => onMonth(event.currentTarget.value)}
        />
        <IconButton
          label={t('laterMonth')}
          icon={<IconChevronRight size="1.2rem" stroke={1.6} />}
          disabled={at <= 0}
          onClick={() => step(-1)}
        />
        <Button variant="quiet" onClick={() => void desktop.printOrSavePdf(`mirror-${month}.pdf`)}>
          {t(desktop.edition === 'electron' ? 'savePdf' : 'print')}
        </Button>
      </div>
    </header>
  );
};
