import { useTranslation } from 'react-i18next';
import { speakThanks } from '#data/recognitions.ts';
import type { Person } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import { Button } from '#ui/button.tsx';
import { PersonThanksMenu } from './person-thanks-menu.tsx';
import { useWithUndo } from './person-with-undo.ts';
import styles from './person-side.module.css';

type PersonUnsaidThanksProps = { thanks: Recognition; person: Person; isOut: boolean };

export const PersonUnsaidThanks = ({ thanks, person, isOut }: PersonUnsaidThanksProps) => {
  const { t } = useTranslation('people');
  const words = plainWords(thanks.act);
  const withUndo = useWithUndo();
  return (
    <div className={styles.row}>
      {isOut ? null : (
        <>
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
        </>
      )}
      <span className={styles.menu}>
        <PersonThanksMenu thanks={thanks} person={person} isOut={isOut} />
      </span>
    </div>
  );
};
