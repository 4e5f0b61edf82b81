import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { changeLadder, ladderPage } from '#data/ladders.ts';
import { useLive } from '#data/live.ts';
import type { LadderId } from '#domain/ids.ts';
import { routes } from '#domain/routes.ts';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { ArchivedSkills } from './archived-skills.tsx';
import { KeptProse, KeptText } from './kept-text.tsx';
import { LadderMatrix } from './ladder-matrix.tsx';
import { LadderMenu } from './ladder-menu.tsx';
import { LadderTerms } from './ladder-terms.tsx';
import styles from './ladder.module.css';

/** One ladder: its skills against its steps, written where it stands. */
export const LadderScreen = ({ ladderId }: { ladderId: LadderId }) => {
  const { t } = useTranslation('library');
  const page = useLive(ladderPage(ladderId), [ladderId]);
  if (page === undefined) return null;
  if (page === null)
    return (
      <EmptyPlace>
        <h1>{t('gone')}</h1>
        <Link href={routes.library}>{t('toLibraryBack')}</Link>
      </EmptyPlace>
    );
  const { ladder, skills } = page;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Link href={routes.library} className={styles.back}>
          {t('toLibrary')}
        </Link>
        <div className={styles.titleRow}>
          <h1 className={styles.title}>
            <KeptText
              isRequired
              isBare
              isLabelHidden
              label={t('ladderName')}
              maxLength={200}
              className={styles.nameField}
              saved={ladder.name}
              save={(name) => changeLadder(ladder.id, { name })}
            />
          </h1>
          <LadderMenu ladder={ladder} skills={skills} />
        </div>
        {ladder.archivedOn === null ? null : <p className={styles.quiet}>{t('isArchived')}</p>}
        <KeptProse
          isBare
          isLabelHidden
          label={t('ladderAbout')}
          placeholder={t('ladderAboutPlaceholder')}
          minRows={1}
          maxLength={10_000}
          className={styles.aboutField}
          saved={ladder.about}
          save={(about) => changeLadder(ladder.id, { about })}
        />
        <LadderTerms ladder={ladder} />
      </header>
      <LadderMatrix ladder={ladder} skills={skills} />
      <ArchivedSkills ladderId={ladder.id} />
    </div>
  );
};
