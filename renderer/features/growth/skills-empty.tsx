import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { GrowthPage } from '#data/growth-page.ts';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { AddSkill } from './add-skill.tsx';
import { ChooseStep } from './choose-step.tsx';
import styles from './skills-section.module.css';

type SkillsEmptyProps = { page: GrowthPage; onAdded: (skillId: string) => void };

/** No skill yet: choose a step of a ladder, or add one skill by its name. */
export const SkillsEmpty = ({ page, onAdded }: SkillsEmptyProps) => {
  const { t } = useTranslation('growth');
  const name = givenName(page.person);
  const hasLadders = page.bank.ladders.some(({ archivedOn }) => archivedOn === null);
  return (
    <EmptyPlace title={t('emptyTitle', { name })}>
      <p>{t('emptyText', { name })}</p>
      <div className={styles.emptyWays}>
        {hasLadders ? (
          <ChooseStep page={page} isPrimary />
        ) : (
          <p>
            {t('emptyNoLadder')} <Link href={routes.library}>{t('toLibrary')}</Link>
          </p>
        )}
        <AddSkill page={page} onAdded={onAdded} />
      </div>
    </EmptyPlace>
  );
};
