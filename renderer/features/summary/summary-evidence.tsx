import { useTranslation } from 'react-i18next';
import { evidenceByMonth, type MonthCount, mostIsRecent } from '#domain/summary/summary-evidence.ts';
import { monthName, percent } from '#ui/format.ts';
import type { Summary } from './use-summary.ts';
import styles from './summary-screen.module.css';

const height = 32;

/** How what is ticked spreads over the months, and a word when most of it is recent. */
export const SummaryEvidence = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation('summary');
  const ticked = summary.entries.filter(({ id }) => summary.ticks.has(id));
  const months = evidenceByMonth(ticked, summary.period);
  const recent = mostIsRecent(ticked, summary.period);
  if (summary.entries.length === 0) return null;
  return (
    <section className={styles.evidence}>
      <h3 className={styles.evidenceTitle}>{t('evidence')}</h3>
      {ticked.length === 0 ? <p>{t('evidenceNone')}</p> : <Bars months={months} />}
      {recent ? (
        <p>
          {t('evidenceRecent', { share: percent(recent.share), since: summary.formatDay(recent.since) })}{' '}
          {recent.quietestMonth ? t('evidenceLook', { month: monthOnly(recent.quietestMonth) }) : null}
        </p>
      ) : null}
    </section>
  );
};

/** 'August' in the system's locale; the period says which year. */
const monthOnly = (month: string): string =>
  new Intl.DateTimeFormat(undefined, { month: 'long' }).format(new Date(`${month}-01T00:00:00`));

const letter = (month: string): string =>
  new Intl.DateTimeFormat(undefined, { month: 'narrow' }).format(new Date(`${month}-01T00:00:00`));

const Bars = ({ months }: { months: readonly MonthCount[] }) => {
  const { t } = useTranslation('summary');
  const words = months.map(({ month, n }) => t('evidenceMonth', { month: monthName(month), count: n }));
  const most = Math.max(...months.map(({ n }) => n), 1);
  const step = 300 / months.length;
  return (
    <>
      <svg
        role="img"
        aria-label={words.join(', ')}
        className={styles.bars}
        viewBox={`0 0 300 ${height}`}
        preserveAspectRatio="none"
      >
        {months.map(({ month, n }, at) => {
          const tall = n === 0 ? 1 : Math.max(3, (n / most) * (height - 2));
          return (
            <rect
              key={month}
              x={at * step}
              y={height - tall}
              width={Math.max(step - 6, step * 0.6)}
              height={tall}
              rx={1.5}
              data-empty={n === 0 || undefined}
            >
              <title>{words[at]}</title>
            </rect>
          );
        })}
      </svg>
      {months.length > 24 ? null : (
        <div className={styles.letters} aria-hidden="true">
          {months.map(({ month }) => (
            <span key={month}>{letter(month)}</span>
          ))}
        </div>
      )}
    </>
  );
};
