import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { answerLoss, lossToAnswer, type LossQuestion } from '#data/backup-losses.ts';
import { useLive } from '#data/live.ts';
import { routes } from '#domain/routes.ts';
import { Button } from '#ui/button.tsx';
import { dayWithYear } from '#ui/format.ts';
import styles from './shell.module.css';

/** What was found lost, until the leader has answered: nobody need have been looking when the notebook was opened. */
export const LossLine = () => {
  const { t } = useTranslation('backups');
  const loss = useLive(lossToAnswer, []);
  const says = useLossWords();
  if (!loss) return null;
  return (
    <section aria-label={t('lossLabel')} className={styles.waiting}>
      <span>{says(loss)}</span>
      <Link href={routes.settings}>{t('toSettings')}</Link>
      <Button variant="link" onClick={() => void answerLoss()}>
        {t('lossAnswer')}
      </Button>
    </section>
  );
};

const useLossWords = () => {
  const { t } = useTranslation('backups');
  return ({ kinds, foundAt, records, held }: LossQuestion): string => {
    const found = kinds.map((kind) =>
      t(`loss_${kind}`, { day: foundAt === null ? '' : dayWithYear(foundAt.slice(0, 10)) }),
    );
    const fewer = kinds.length === 0 ? [t('lossFewer', records)] : [];
    const kept = held === 0 ? [] : [t('lossHeld', { count: held })];
    return [...found, ...fewer, ...kept].join(' ');
  };
};
