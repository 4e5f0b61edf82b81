import { useTranslation } from 'react-i18next';
import { areThanksOutOfSight, isFeedbackOutOfSight } from '#domain/out-of-sight.ts';
import { givenName, initials } from '#domain/people/person.ts';
import { isTheirs } from '#domain/sessions/talking-point.ts';
import { useMovedWords } from '#parts/action-item-tags.tsx';
import type { Tone } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import type { PersonToday } from './person-today.ts';

export type AgendaLine = {
  id: string;
  letter: string;
  /** Who raised it, for screen readers. */
  from: string;
  text: string;
  tag: { text: string; tone: Tone } | null;
};

const firstLine = (markdown: string): string => markdown.trim().split('\n')[0] ?? '';

/** Talking points, then feedback and thanks still to be spoken, and how many come from whom. */
export const useAgendaLines = ({ person, briefing }: PersonToday) => {
  const { t } = useTranslation('today');
  const moved = useMovedWords();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const name = givenName(person);
  const theirs = { letter: initials(name), from: t('fromThem', { name }) };
  const mine = { letter: Array.from(t('me'))[0] ?? '', from: t('fromMe') };
  const points = briefing.agenda.map(
    (point): AgendaLine => ({
      id: point.id,
      ...(isTheirs(point) ? theirs : mine),
      text: point.text,
      tag: point.moved > 1 ? { text: moved(point.moved), tone: 'amber' } : null,
    }),
  );
  const toDeliver = briefing.undelivered
    .filter((one) => !(isHidden && isFeedbackOutOfSight(one)))
    .map(
      (one): AgendaLine => ({
        id: one.id,
        ...mine,
        text: t('deliver', { what: firstLine(one.situation || one.behaviour) }),
        tag: { text: t('deliverFeedback'), tone: 'neutral' },
      }),
    );
  const toThank = briefing.unspoken
    .filter((one) => !(isHidden && areThanksOutOfSight(one)))
    .map(
      (one): AgendaLine => ({
        id: one.id,
        ...mine,
        text: t('deliver', { what: firstLine(one.act) }),
        tag: { text: t('deliverThanks'), tone: 'accent' },
      }),
    );
  const fromMe = briefing.counts.fromMe + toDeliver.length + toThank.length;
  const counts = [
    briefing.counts.fromThem > 0 ? t('agendaThem', { count: briefing.counts.fromThem, name }) : '',
    fromMe > 0 ? t('agendaMe', { count: fromMe }) : '',
  ].filter(Boolean);
  return { lines: [...points, ...toDeliver, ...toThank], counts };
};
