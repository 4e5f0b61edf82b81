import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '#domain/routes.ts';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { fromField } from './chosen-files.ts';
import styles from './import-screen.module.css';
import { readChosen } from './read-chosen.ts';
import { useFileDrop } from './use-file-drop.ts';

const kinds = ['Markdown', 'Csv', 'Calendar', 'Oikio'] as const;

/** Files or a folder, by button or drop, and what can be read. `children` stand between: what came in before. */
export const ChooseFiles = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation('import');
  return (
    <>
      <p className={styles.prose}>{t('intro')}</p>
      <DropPlace />
      {children}
      <section className={styles.section}>
        <Caption>{t('canRead')}</Caption>
        <dl className={styles.kinds}>
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`can${kind}`)}</dt>
              <dd>{t(`can${kind}Text`)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.quiet}>
          {t('backupHint')} <Link href={routes.settings}>{t('backupLink')}</Link>
        </p>
      </section>
    </>
  );
};

const DropPlace = () => {
  const { t } = useTranslation('import');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(readChosen);
  const field = { type: 'file', hidden: true, multiple: true } as const;
  const take = (input: HTMLInputElement) => {
    const chosen = fromField(input.files);
    // The same file can be chosen again once it was mended.
    input.value = '';
    readChosen(chosen);
  };
  return (
    <div className={styles.drop} data-over={isOver || undefined}>
      <Button variant="primary" onClick={() => files.current?.click()}>
        {t('chooseFiles')}
      </Button>
      <Button onClick={() => folder.current?.click()}>{t('chooseFolder')}</Button>
      <span className={styles.quiet}>{t(isOver ? 'letGo' : 'dropHere')}</span>
      <input
        ref={files}
        {...field}
        aria-label={t('filesField')}
        accept=".md,.markdown,.txt,.csv,.tsv,.ics,.json"
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        {...field}
        {...{ webkitdirectory: '' }}
        aria-label={t('folderField')}
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  );
};
