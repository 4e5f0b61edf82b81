import { useTranslation } from 'react-i18next';
import type { Mirror } from '#data/mirror.ts';
import { attentionMeasures, type AttentionRow } from '#domain/mirror/attention.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName } from '#domain/people/person.ts';
import { minSpreadPeople, type SpreadMark } from '#domain/mirror/spread.ts';
import { useMirrorWords } from './mirror-words.ts';

/** Who got less or more than most, in sentences and by name; or that it can't be said yet. */
export const useAttentionSentences = (mirror: Mirror, today: Day): string[] => {
  const { t } = useTranslation('mirror');
  const { window } = useMirrorWords(mirror, today);
  const { attention } = mirror;
  const marked = ({ person, got }: AttentionRow, mark: SpreadMark): string[] => {
    const measures = attentionMeasures.filter((measure) => got[measure].mark === mark);
    if (measures.length === 0) return [];
    const words = measures.map((measure) => t(`inWords_${measure}`)).join(', ');
    return [t('attentionWho', { name: givenName(person), measures: words })];
  };
  if (attention.length === 0) return [t('attentionNobody')];
  if (attention.length < minSpreadPeople)
    return [t('attentionTooLittle', { n: attention.length, minimum: minSpreadPeople })];
  const less = attention.flatMap((row) => marked(row, 'less'));
  const more = attention.flatMap((row) => marked(row, 'more'));
  if (less.length + more.length === 0) return [t('attentionAlike', { window })];
  return [
    ...(less.length > 0 ? [t('attentionLess', { window, who: less.join(', ') })] : []),
    ...(more.length > 0 ? [t('attentionMore', { window, who: more.join(', ') })] : []),
  ];
};
