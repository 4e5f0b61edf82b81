import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLive } from '#data/live.ts';
import { servedBy } from '#data/goal-choices.ts';
import type { Served } from '#domain/sessions/action-item.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { routes } from '#domain/routes.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';

/** What an action item is for, and the way there. */
export const ServesLine = ({ serves }: { serves: Served }) => {
  const { t } = useTranslation('parts');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const served = useLive(servedBy(serves), [serves]);
  if (!served) return null;
  if (served.kind === 'area')
    return <Link href={routes.autonomy}>{t('servesFor', { title: served.area.name })}</Link>;
  if (isHidden && isPrivate(served.goal)) return null;
  return <Link href={routes.goal(served.goal.id)}>{t('servesFor', { title: served.goal.title })}</Link>;
};
