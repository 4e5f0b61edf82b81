import { useTranslation } from 'react-i18next';
import type { FigureNames } from '#data/figure-names.ts';
import { minutesOf } from '#domain/mirror/attention.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import { routes } from '#domain/routes.ts';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import { shortDay } from '#ui/format.ts';
import type { FigureItem } from './figure-item.ts';

/** What is said of one item, when it was, and where it lives. */
export type FigureLine = { key: string; day: Day; text: string; detail: string; href: string };

type Words = {
  id: string;
  personId: PersonId;
  day: Day;
  text: string;
  rest: readonly string[];
  href: string;
};

/** The session it came from, else the person's page. */
const placeOf = (record: { personId: PersonId; sessionId: SessionId | null }): string =>
  record.sessionId === null ? routes.person(record.personId) : routes.session(record.sessionId);

const firstLine = (markdown: string): string => markdown.trim().split('\n')[0] ?? '';

type ItemOf<Kind extends FigureItem['kind']> = Extract<FigureItem, { kind: Kind }>['record'];

/** What happened in talks: points, promises, sessions and thanks. */
const useTalkWords = () => {
  const { t } = useTranslation('figures');
  return {
    point: (record: ItemOf<'point'>): Words => ({
      ...record,
      day: record.discussedOn ?? record.raisedOn,
      rest: [],
      href: placeOf(record),
    }),
    promise: (record: ItemOf<'promise'>): Words => ({
      ...record,
      day: record.closedOn ?? record.agreedOn,
      rest: [t(`promise_${record.state}`)],
      href: placeOf(record),
    }),
    session: (record: ItemOf<'session'>): Words => {
      const minutes = minutesOf(record);
      return {
        ...record,
        text: record.kinds.map((kind) => t(`kind_${kind}`)).join(', '),
        rest: [
          minutes === null ? '' : t('minutes', { count: minutes }),
          record.energy === null ? '' : t('energy', { energy: record.energy }),
        ],
        href: routes.session(record.id),
      };
    },
    thanks: (record: ItemOf<'thanks'>): Words => ({
      ...record,
      day: record.spokenOn ?? record.notedOn,
      text: firstLine(record.act),
      rest: [],
      href: placeOf(record),
    }),
    clock: ({ person, clock }: ItemOf<'clock'>, today: Day): Words => ({
      id: `${person.id}-${clock.kind}`,
      personId: person.id,
      day: clock.since ?? today,
      text: t('clock', { kind: t(`kind_${clock.kind}`), count: clock.days, target: clock.targetDays }),
      rest: clock.since === null ? [t('never')] : [],
      href: routes.person(person.id),
    }),
  };
};

/** What happened in decision areas. */
const useAreaWords = (names: FigureNames | undefined) => {
  const { t } = useTranslation('figures');
  const { t: delegation } = useTranslation('delegation');
  const level = useLevelWords().inText;
  const area = (id: string): string => names?.areas[id] ?? '';
  const href = routes.autonomy;
  return {
    decision: (record: ItemOf<'decision'>): Words => ({
      ...record,
      day: record.decidedOn,
      text: record.what,
      rest: [area(record.areaId), t('usedLevel', { level: level(record.level) })],
      href,
    }),
    takeBack: (record: ItemOf<'take-back'>): Words => ({
      ...record,
      day: record.takenOn,
      text: record.note || delegation(`takeBack_${record.kind}`),
      rest: [area(record.areaId), record.note === '' ? '' : delegation(`takeBack_${record.kind}`)],
      href,
    }),
    cards: (record: ItemOf<'cards'>): Words => ({
      ...record,
      day: record.turnedOn,
      text: t('cards', { area: area(record.areaId), mine: level(record.mine), theirs: level(record.theirs) }),
      rest: [],
      href,
    }),
    level: ({ delegation: { personId, areaId }, from, move }: ItemOf<'level'>): Words => ({
      id: move.id,
      personId,
      day: move.on,
      text: t('levelChange', { area: area(areaId), from: level(from), to: level(move.level) }),
      rest: [move.reason],
      href,
    }),
    lack: ({ delegation: { id, personId, areaId }, need, days }: ItemOf<'lack'>): Words => ({
      id: `${id}-${need.id}`,
      personId,
      day: need.since,
      text: need.what,
      rest: [area(areaId), t('days', { count: days })],
      href: routes.frame(id),
    }),
  };
};

/** Makes items into lines. */
export const useFigureLines = (names: FigureNames | undefined, today: Day) => {
  const talk = useTalkWords();
  const areas = useAreaWords(names);
  const wordsOf = (item: FigureItem): Words => {
    switch (item.kind) {
      case 'point':
        return talk.point(item.record);
      case 'promise':
        return talk.promise(item.record);
      case 'session':
        return talk.session(item.record);
      case 'thanks':
        return talk.thanks(item.record);
      case 'clock':
        return talk.clock(item.record, today);
      case 'decision':
        return areas.decision(item.record);
      case 'take-back':
        return areas.takeBack(item.record);
      case 'cards':
        return areas.cards(item.record);
      case 'level':
        return areas.level(item.record);
      case 'lack':
        return areas.lack(item.record);
    }
  };
  return (item: FigureItem): FigureLine => {
    const { id, personId, day, text, rest, href } = wordsOf(item);
    const detail = [names?.people[personId] ?? '', ...rest, shortDay(day, today)].filter(Boolean).join(' · ');
    return { key: `${item.kind}-${id}`, day, text, detail, href };
  };
};
