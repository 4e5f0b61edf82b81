import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { growthPage } from '#data/growth-page.ts';
import { useLive } from '#data/live.ts';
import type { PersonId } from '#domain/ids.ts';
import { routes } from '#domain/routes.ts';
import { useToday } from '#parts/use-today.ts';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { ExperimentsSection } from './experiments-section.tsx';
import { GoalsSection } from './goals-section.tsx';
import { GrowthHeader } from './growth-header.tsx';
import { SkillsSection } from './skills-section.tsx';
import styles from './growth-screen.module.css';

/** How one person grows: skills on both sides, then what they aim at and try. */
export const GrowthScreen = ({ personId }: { personId: PersonId }) => {
  const { t } = useTranslation('growth');
  const page = useLive(growthPage(personId), [personId]);
  const today = useToday();
  if (page === undefined) return null;
  if (page === null)
    return (
      <EmptyPlace>
        <h1>{t('gone')}</h1>
        <Link href={routes.today}>{t('toToday')}</Link>
      </EmptyPlace>
    );
  return (
    <div className={styles.screen}>
      <GrowthHeader person={page.person} />
      <SkillsSection page={page} today={today} />
      <GoalsSection person={page.person} today={today} />
      <ExperimentsSection person={page.person} today={today} />
    </div>
  );
};
