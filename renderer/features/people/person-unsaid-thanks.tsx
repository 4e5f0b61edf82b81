import { useTranslation } from 'react-i18next';
import { dropThanks, speakThanks } from '#data/recognitions.ts';
import { plainWords } from '#domain/plain-words.ts';
import type { Recognition } from '#domain/recognition.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import { useWithUndo } from './person-with-undo.ts';
import styles from './person-side.module.css';

export const PersonUnsaidThanks = ({ thanks }: { thanks: Recognition }) => {
  const { t } = useTranslation('people');
  const words = plainWords(thanks.act);
  const withUndo = useWithUndo();
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        {t('pageThanksFor', { text: words })}
        {thanks.effect ? <div className={styles.quiet}>{plainWords(thanks.effect)}</div> : null}
      </div>
      <Button
        aria-label={t('pageSaidName', { text: words })}
        onClick={() => void withUndo(speakThanks(thanks.id, null), t('pageSaidToast'))}
      >
        {t('pageSaid')}
      </Button>
      <span className={styles.menu}>
        <Menu
          label={t('pageMorePoint', { text: words })}
          items={[
            {
              label: t('pageDrop'),
              onSelect: () => void withUndo(dropThanks(thanks.id), t('pageDropped', { text: words })),
            },
          ]}
        />
      </span>
    </div>
  );
};
