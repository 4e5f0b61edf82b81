import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/marks.tsx';
import styles from './start.module.css';
import { StartFrame } from './start-frame.tsx';

const words = {
  newer: ['newerTitle', 'newerText'],
  'in-use': ['inUseTitle', 'inUseText'],
  unreadable: ['unreadableTitle', 'unreadableText'],
  'sample-not-filled': ['sampleFailedTitle', 'sampleFailedText'],
} as const;

/** Why the vault is not opened, and what can be done. Nothing was written. */
export const Refused = ({ why }: { why: keyof typeof words }) => {
  const { t } = useTranslation('app');
  const [title, text] = words[why];
  return (
    <StartFrame>
      <Card className={styles.card}>
        <h1>{t(title)}</h1>
        <p>{t(text)}</p>
        <div className={styles.row}>
          <Button variant="primary" onClick={() => location.reload()}>
            {t('tryAgain')}
          </Button>
        </div>
      </Card>
    </StartFrame>
  );
};
