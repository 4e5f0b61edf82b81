import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '#domain/routes.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyPlace } from '#ui/empty-place.tsx';

/** What will stand here, and the first step to it. */
export const BlankMirror = ({ hasPeople }: { hasPeople: boolean }) => {
  const { t } = useTranslation('mirror');
  return (
    <EmptyPlace title={t('blankTitle')}>
      <p>{t('blankText')}</p>
      <p>{t(hasPeople ? 'blankStep' : 'blankStepPeople')}</p>
      <Link href={hasPeople ? routes.autonomy : routes.today} asChild>
        <ButtonLink>{t(hasPeople ? 'blankToBoard' : 'blankToToday')}</ButtonLink>
      </Link>
    </EmptyPlace>
  );
};
