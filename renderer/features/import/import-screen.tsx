import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { DoneImports } from './done-imports.tsx';
import { useImportDesk } from './import-desk.ts';
import styles from './import-screen.module.css';
import { ImportPreview } from './import-preview.tsx';
import { stopAndClear } from './read-chosen.ts';

/** From files to a notebook: choose, look over, say who is who, import, and back. */
export const ImportScreen = () => {
  const { t } = useTranslation('import');
  const stage = useImportDesk((desk) => desk.stage);
  const reading = useImportDesk((desk) => desk.reading);
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(stage);
  // What had the focus goes with its step.
  useEffect(() => {
    if (before.current !== stage) title.current?.focus();
    before.current = stage;
  }, [stage]);
  return (
    <div className={styles.screen}>
      <h1 ref={title} tabIndex={-1}>
        {t('title')}
      </h1>
      {stage === 'choosing' ? (
        <ChooseFiles>
          <DoneImports />
        </ChooseFiles>
      ) : null}
      {stage === 'reading' ? <ReadingLine /> : null}
      {stage === 'preview' && reading ? <ImportPreview reading={reading} /> : null}
      {stage === 'choosing' ? null : <DoneImports />}
    </div>
  );
};

const ReadingLine = () => {
  const { t } = useTranslation('import');
  const file = useImportDesk((desk) => desk.fileNow);
  return (
    <div className={styles.readingLine}>
      <p role="status">{file === '' ? t('readingFirst') : t('reading', { file })}</p>
      <Button onClick={stopAndClear}>{t('stop')}</Button>
    </div>
  );
};
