import { useTranslation } from 'react-i18next';
import type { DelegationLevel } from '#domain/delegation.ts';

/** '6 inquire', as a level is named in a sentence. */
export const useLevelWords = () => {
  const { t } = useTranslation('levels');
  return (level: DelegationLevel): string => t(`inText_${level}`);
};
