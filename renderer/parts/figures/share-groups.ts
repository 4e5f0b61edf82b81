import { useTranslation } from 'react-i18next';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { Figure } from '#domain/mirror/figure.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { type FigureGroup, itemsOf } from './figure-item.ts';

const rest = <Item>({ items, counted }: Figure<Item>): Item[] => {
  const made = new Set(counted);
  return items.filter((item) => !made.has(item));
};

/** The items of a share in two groups: those that make it, and the others it is a share of. */
export const useShareGroups = () => {
  const { t } = useTranslation('figures');
  return {
    topics: (figure: Figure<TalkingPoint>): FigureGroup[] => [
      { title: t('topicsTheirs'), items: itemsOf('point', figure.counted) },
      { title: t('topicsMine'), items: itemsOf('point', rest(figure)) },
    ],
    promises: (figure: Figure<ActionItem>): FigureGroup[] => [
      { title: t('promisesKept'), items: itemsOf('promise', figure.counted) },
      { title: t('promisesBroken'), items: itemsOf('promise', rest(figure)) },
    ],
    leftAlone: (figure: Figure<Decision>): FigureGroup[] => [
      { title: t('leftAloneYes'), items: itemsOf('decision', figure.counted) },
      { title: t('leftAloneNo'), items: itemsOf('decision', rest(figure)) },
    ],
  };
};
