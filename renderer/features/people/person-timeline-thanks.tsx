import { useTranslation } from 'react-i18next';
import type { Recognition } from '#domain/recognition.ts';
import { Tag } from '#ui/marks.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import styles from './person-timeline.module.css';

export const PersonTimelineThanks = ({ thanks }: { thanks: Recognition }) => {
  const { t } = useTranslation('people');
  return (
    <article>
      <div className={styles.row}>
        <h2 className={styles.minor}>{t('pageThanks')}</h2>
        {thanks.state === 'to-speak' ? <Tag tone="amber">{t('pageStillToSay')}</Tag> : null}
        {thanks.state === 'dropped' ? <Tag>{t('pageDroppedTag')}</Tag> : null}
      </div>
      <MarkdownText text={thanks.act} />
      {thanks.effect ? <MarkdownText text={thanks.effect} className={styles.quiet} /> : null}
    </article>
  );
};
