import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '#domain/routes.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import type { BatchOutcome } from './summary-batch.ts';
import type { SeveralRun } from './use-several.ts';
import styles from './several-screen.module.css';

/** Where it stands: whose file is being written, and in the end which were written and which not. */
export const SeveralOutcome = ({ run }: { run: SeveralRun }) => {
  const { t } = useTranslation('summary');
  const desktop = useDesktop();
  if (run.kind === 'none') return null;
  if (run.kind === 'running')
    return (
      <p>
        {t('severalRunning', { at: run.at + 1, count: run.of, name: run.person.name })}{' '}
        <progress className={styles.progress} aria-label={t('severalProgress')} value={run.at} max={run.of} />
      </p>
    );
  const written = run.outcomes.filter(({ kind }) => kind === 'written').length;
  return (
    <>
      <p className={styles.result}>
        {t(`severalWritten-${desktop.edition}`, { count: written, archive: run.archive })}
        {written < run.outcomes.length ? ` ${t('severalNot', { count: run.outcomes.length - written })}` : ''}
      </p>
      <ul className={styles.outcomes}>
        {run.outcomes.map((outcome) => (
          <Line key={outcome.person.id} outcome={outcome} />
        ))}
      </ul>
    </>
  );
};

const Line = ({ outcome }: { outcome: BatchOutcome }) => {
  const { t } = useTranslation('summary');
  const { person } = outcome;
  return (
    <li data-kind={outcome.kind}>
      <Link href={routes.summary(person.id)}>{person.name}</Link>
      <span className={styles.file}>
        {outcome.kind === 'written' ? outcome.file : t(`several-${outcome.kind}`)}
      </span>
    </li>
  );
};
