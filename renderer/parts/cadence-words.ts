import { useTranslation } from 'react-i18next';

/** How often two people meet, in words: 'every 2 weeks'. Takes days; `null` is no fixed rhythm. */
export const useCadenceWords = () => {
  const { t } = useTranslation('parts');
  return (days: number | null): string => {
    if (days === null) return t('cadenceNone');
    if (days === 91) return t('cadenceQuarter');
    return days % 7 === 0 ? t('cadenceWeeks', { count: days / 7 }) : t('cadenceDays', { count: days });
  };
};
