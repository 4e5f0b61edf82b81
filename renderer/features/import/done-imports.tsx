import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeBackImport, useImports } from '#data/import-undo.ts';
import { Button } from '#ui/button.tsx';
import { timeOf } from '#ui/format.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Caption } from '#ui/marks.tsx';
import styles from './import-screen.module.css';
import { useCountWords } from './import-words.ts';

/** What was imported since the program was opened, each with its way back. */
export const DoneImports = () => {
  const { t } = useTranslation('import');
  const done = useImports((state) => state.done);
  if (done.length === 0) return null;
  return (
    <section className={styles.section}>
      <Caption>{t('doneTitle')}</Caption>
      <ul className={styles.done}>
        {done.map((one) => (
          <li key={one.id}>
            <DoneImport one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
};

type Done = ReturnType<typeof useImports.getState>['done'][number];

const DoneImport = ({ one }: { one: Done }) => {
  const { t } = useTranslation('import');
  const counted = useCountWords();
  const [trouble, setTrouble] = useState<{ touched: number } | 'failed' | null>(null);
  const time = timeOf(one.at);
  const takeBack = async (mode: 'all' | 'rest') => {
    const outcome = await takeBackImport(one.id, mode);
    if (outcome.ok) setTrouble(null);
    else setTrouble(outcome.fault === 'touched' ? { touched: outcome.count } : 'failed');
  };
  return (
    <>
      <div className={styles.doneLine}>
        <span>{t('doneLine', { time, list: counted(one.counts) })}</span>
        {one.kept === null ? (
          <Button onClick={() => void takeBack('all')}>
            {t('takeBack')} <HiddenText>{t('takeBackOf', { time })}</HiddenText>
          </Button>
        ) : (
          <span role="status" className={styles.quiet}>
            {one.kept === 0 ? t('isBack') : t('isBackBut', { count: one.kept })}
          </span>
        )}
      </div>
      {trouble === null ? null : (
        <div role="alert" className={styles.doneLine}>
          <span className={styles.fault}>
            {trouble === 'failed' ? t('takeBackFailed') : t('touched', { count: trouble.touched })}
          </span>
          {trouble === 'failed' ? null : (
            <Button onClick={() => void takeBack('rest')}>{t('takeBackRest')}</Button>
          )}
        </div>
      )}
    </>
  );
};
