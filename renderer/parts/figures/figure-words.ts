import { useTranslation } from 'react-i18next';
import type { Figure } from '#domain/figure.ts';
import { percent } from '#ui/format.ts';

/** A share in words, always with its n: '64 % of 14', or 'too little yet, 3 of 8'. */
export const useFigureWords = () => {
  const { t } = useTranslation('figures');
  return (figure: Figure<unknown>): string =>
    figure.value === null
      ? t('tooLittle', { n: figure.n, minimum: figure.minimum })
      : t('shareOf', { share: percent(figure.value), n: figure.n });
};
