import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { mirrorPageOf, writeLeaveAlone } from '#data/mirror-pages.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Month } from '#domain/mirror/mirror-page.ts';
import { movedMonth } from '#domain/time/month.ts';
import { TextArea } from '#ui/field.tsx';
import { monthLong } from '#ui/format.ts';
import { useDraft } from '#ui/use-draft.ts';
import styles from './leave-alone.module.css';

type LeaveAloneProps = { month: Month; isThisMonth: boolean; today: Day };

/** One sentence a month, and the one before it. Earlier months are read, not rewritten. */
export const LeaveAlone = ({ month, isThisMonth, today }: LeaveAloneProps) => {
  const { t } = useTranslation('mirror');
  const before = movedMonth(month, -1);
  const page = useLive(mirrorPageOf(month), [month]);
  const last = useLive(mirrorPageOf(before), [before]);
  if (page === undefined || last === undefined) return null;
  const written = page?.leaveAlone ?? '';
  return (
    <section className={styles.card} aria-label={t('leaveAlone')}>
      {last === null ? null : (
        <div className={styles.last}>
          <p className={styles.from}>{t('lastTime', { month: monthLong(`${before}-01`, today) })}</p>
          <blockquote className={styles.quote}>{last.leaveAlone}</blockquote>
          <p className={styles.from}>{t('didItHold')}</p>
        </div>
      )}
      {isThisMonth ? <Sentence month={month} saved={written} /> : null}
      {!isThisMonth && written ? (
        <div>
          <p className={styles.from}>{t('leaveAlone')}</p>
          <blockquote className={styles.quote}>{written}</blockquote>
        </div>
      ) : null}
      {!isThisMonth && !written ? (
        <p className={styles.from}>{t('wroteNothing', { month: monthLong(`${month}-01`, today) })}</p>
      ) : null}
    </section>
  );
};

const Sentence = ({ month, saved }: { month: Month; saved: string }) => {
  const { t } = useTranslation('mirror');
  const { text, change, flush } = useDraft(saved, (next) => writeLeaveAlone(month, next), {
    clean: (typed) => typed.trim(),
  });
  return (
    <>
      <TextArea
        label={t('leaveAlone')}
        placeholder={t('leaveAlonePlaceholder')}
        minRows={1}
        value={text}
        className={styles.field}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
      <blockquote className={styles.onPaper}>{text}</blockquote>
    </>
  );
};
