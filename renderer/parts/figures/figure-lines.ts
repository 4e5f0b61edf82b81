import { useTranslation } from 'react-i18next';
import type { FigureNames } from '#data/figure-names.ts';
import { minutesOf } from '#domain/attention.ts';
import type { Day } from '#domain/calendar.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import { routes } from '#domain/routes.ts';
import { shortDay } from '#ui/format.ts';
import type { FigureItem } from './figure-item.ts';

/** What is said of one item, when it was, and where it lives. */
export type FigureLine = { key: string; day: Day; text: string; detail: string; href: string };

/** The session it came from, else the person's page. */
const placeOf = (record: { personId: PersonId; sessionId: SessionId | null }): string =>
  record.sessionId === null ? routes.person(record.personId) : routes.session(record.sessionId);

const firstLine = (markdown: string): string => markdown.trim().split('\n')[0] ?? '';

/** Makes items into lines. */
export const useFigureLines = (names: FigureNames | undefined, today: Day) => {
  const { t } = useTranslation('figures');
  const lineWith = (
    item: FigureItem,
    day: Day,
    text: string,
    rest: readonly string[],
    href?: string,
  ): FigureLine => ({
    key: `${item.kind}-${item.record.id}`,
    day,
    text,
    detail: [names?.people[item.record.personId] ?? '', ...rest, shortDay(day, today)]
      .filter(Boolean)
      .join(' · '),
    href: href ?? routes.person(item.record.personId),
  });
  const area = (id: string): string => names?.areas[id] ?? '';
  return (item: FigureItem): FigureLine => {
    switch (item.kind) {
      case 'point': {
        const { record } = item;
        const day = record.discussedOn ?? record.raisedOn;
        return lineWith(item, day, record.text, [], placeOf(record));
      }
      case 'promise': {
        const { record } = item;
        const day = record.closedOn ?? record.agreedOn;
        return lineWith(item, day, record.text, [t(`promise-${record.state}`)], placeOf(record));
      }
      case 'decision': {
        const { record } = item;
        const rest = [area(record.areaId), t('usedLevel', { level: record.level })];
        return lineWith(item, record.decidedOn, record.what, rest, routes.autonomy);
      }
      case 'take-back': {
        const { record } = item;
        const rest = [area(record.areaId), record.note];
        return lineWith(item, record.takenOn, t(`takeBack-${record.kind}`), rest, routes.autonomy);
      }
      case 'session': {
        const { record } = item;
        const minutes = minutesOf(record);
        const rest = [
          minutes === null ? '' : t('minutes', { count: minutes }),
          record.energy === null ? '' : t('energy', { energy: record.energy }),
        ];
        const kinds = record.kinds.map((kind) => t(`session-${kind}`)).join(', ');
        return lineWith(item, record.day, kinds, rest, routes.session(record.id));
      }
      case 'thanks': {
        const { record } = item;
        return lineWith(item, record.spokenOn ?? record.notedOn, firstLine(record.act), [], placeOf(record));
      }
      case 'cards': {
        const { record } = item;
        const text = t('cards', { area: area(record.areaId), mine: record.mine, theirs: record.theirs });
        return lineWith(item, record.turnedOn, text, [], routes.autonomy);
      }
    }
  };
};
