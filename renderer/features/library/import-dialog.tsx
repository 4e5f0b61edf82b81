import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHalfTyped } from '#parts/use-half-typed.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import { ImportFaults } from './import-faults.tsx';
import { ImportPreview } from './import-preview.tsx';
import styles from './import.module.css';
import { useLadderFile } from './use-ladder-file.ts';

/** From a file to a ladder: choose, see what is in it, then add it. Nothing changes before the last step. */
export const ImportDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('library');
  const { t: ui } = useTranslation('ui');
  const { state, again, readText, readFile } = useLadderFile();
  // Here, so that the preview does not take it away.
  const pasted = useHalfTyped({ field: 'ladder-paste', personId: null }, { until: 'left' });
  return (
    <Dialog title={t('importTitle')} closeLabel={ui('close')} onClose={onClose} width="42rem">
      {state.at === 'read' ? (
        <ImportPreview file={state.file} ladders={state.ladders} onAgain={again} onDone={onClose} />
      ) : (
        <>
          <p className={styles.text}>{t('importText')}</p>
          {state.at === 'refused' ? <ImportFaults file={state.file} faults={state.faults} /> : null}
          {state.at === 'unreadable' ? (
            <p role="alert" className={styles.fault}>
              {t('unreadable', { file: state.file })}
            </p>
          ) : null}
          <ChooseFile
            text={pasted.text}
            onType={pasted.change}
            onFile={(file) => void readFile(file)}
            onText={(text) => void readText(t('pasted'), text)}
          />
          <p role="status" className={styles.status}>
            {state.at === 'reading' ? t('reading') : ''}
          </p>
        </>
      )}
    </Dialog>
  );
};

type ChooseFileProps = {
  text: string;
  onType: (text: string) => void;
  onFile: (file: File) => void;
  onText: (text: string) => void;
};

/** A file by button or drop, or its words. */
const ChooseFile = ({ text, onType, onFile, onText }: ChooseFileProps) => {
  const { t } = useTranslation('library');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <div className={styles.choose}>
        <Button data-autofocus onClick={() => input.current?.click()}>
          {t('chooseFile')}
        </Button>
        <span className={styles.quiet}>{t('dropHere')}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('fileField')}
          accept=".yml,.yaml,.csv,.tsv,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file can be chosen again once it was mended.
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
      <TextArea
        label={t('paste')}
        isLabelHidden
        placeholder={t('pastePlaceholder')}
        minRows={4}
        maxRows={9}
        value={text}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {text.trim() === '' ? null : (
        <DialogActions>
          <Button variant="primary" onClick={() => onText(text)}>
            {t('readPasted')}
          </Button>
        </DialogActions>
      )}
    </div>
  );
};
