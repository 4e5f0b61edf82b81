import { useTranslation } from 'react-i18next';
import type { NotesReading } from '#import/markdown/order-of-notes.ts';
import { Caption } from '#ui/marks.tsx';
import { DayOrderChoice } from './day-order-choice.tsx';
import { useImportDesk } from './import-desk.ts';
import styles from './import-screen.module.css';
import { readAgain } from './read-chosen.ts';

/** How the dates of the notes are meant, where that could be told in two ways. */
export const NotesSection = ({ notes }: { notes: NotesReading }) => {
  const { t } = useTranslation('import');
  const howChanged = useImportDesk((desk) => desk.howChanged);
  return (
    <section className={styles.section}>
      <Caption>{t('canMarkdown')}</Caption>
      <DayOrderChoice
        order={notes.order}
        isOpen={notes.isOrderOpen}
        example={notes.example}
        onChange={(order) => {
          howChanged({ order });
          void readAgain();
        }}
      />
    </section>
  );
};
