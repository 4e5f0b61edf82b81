import { useTranslation } from 'react-i18next';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import { isWideGap, perceptionGap } from '#domain/autonomy/level-cards.ts';

type CardGapProps = { mine: DelegationLevel; theirs: DelegationLevel };

/** How far the two see it apart, and what follows. */
export const CardGap = (cards: CardGapProps) => {
  const { t } = useTranslation('autonomy');
  const gap = perceptionGap(cards);
  if (isWideGap(cards)) return <>{t('cardsGap', { count: gap })}</>;
  return <>{t(gap === 0 ? 'cardsSame' : 'cardsNear')}</>;
};
