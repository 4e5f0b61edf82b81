import { useTranslation } from 'react-i18next';
import type { DelegationLevel } from '#domain/delegation.ts';

/** '6 inquire', as a level is named in a sentence. */
export const useLevelWords = () => {
  const { t } = useTranslation('delegation');
  return (level: DelegationLevel): string => `${level} ${t(`level_${level}`)}`;
};
