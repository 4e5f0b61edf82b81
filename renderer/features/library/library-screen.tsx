import { useTranslation } from 'react-i18next';
import { LaddersSection } from './ladders-section.tsx';
import styles from './library.module.css';
import { LooseSkills } from './loose-skills.tsx';
import { QuestionsSection } from './questions-section.tsx';

/** What is of use with everyone: ladders, skills outside of them, and questions. */
export const LibraryScreen = () => {
  const { t } = useTranslation('library');
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.subtitle}>{t('subtitle')}</p>
      </header>
      <div className={styles.columns}>
        <div className={styles.column}>
          <LaddersSection />
          <LooseSkills />
        </div>
        <QuestionsSection />
      </div>
    </div>
  );
};
