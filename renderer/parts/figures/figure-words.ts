import { useTranslation } from 'react-i18next';
import type { Figure } from '#domain/mirror/figure.ts';
import { percent } from '#ui/format.ts';

/** A share in words, always with its n: '64 % of 14' or '9 of 11'; 'too little yet, 3 of 8' below the minimum. */
export const useFigureWords = () => {
  const { t } = useTranslation('figures');
  const orTooLittle =
    (words: (value: number, figure: Figure<unknown>) => string) => (figure: Figure<unknown>) =>
      figure.value === null
        ? t('tooLittle', { n: figure.n, minimum: figure.minimum })
        : words(figure.value, figure);
  return {
    share: orTooLittle((value, { n }) => t('shareOf', { share: percent(value), n })),
    counted: orTooLittle((_, { counted, n }) => t('countOf', { counted: counted.length, n })),
  };
};
