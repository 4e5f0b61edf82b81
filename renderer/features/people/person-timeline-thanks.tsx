import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import { Tag } from '#ui/marks.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { PersonThanksMenu } from './person-thanks-menu.tsx';
import styles from './person-timeline.module.css';

type PersonTimelineThanksProps = { thanks: Recognition; person: Person; isOut: boolean };

export const PersonTimelineThanks = ({ thanks, person, isOut }: PersonTimelineThanksProps) => {
  const { t } = useTranslation('people');
  return (
    <article>
      <div className={styles.row}>
        {isOut ? null : (
          <>
            <h2 className={styles.minor}>{t('pageThanks')}</h2>
            {thanks.state === 'to-speak' ? <Tag tone="amber">{t('pageStillToSay')}</Tag> : null}
            {thanks.state === 'dropped' ? <Tag>{t('pageDroppedTag')}</Tag> : null}
          </>
        )}
        {thanks.state === 'dropped' ? null : (
          <span className={styles.menu}>
            <PersonThanksMenu thanks={thanks} person={person} isOut={isOut} />
          </span>
        )}
      </div>
      {isOut ? null : <MarkdownText text={thanks.act} />}
      {isOut || !thanks.effect ? null : <MarkdownText text={thanks.effect} className={styles.quiet} />}
    </article>
  );
};
