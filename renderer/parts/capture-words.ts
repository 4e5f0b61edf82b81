import { useTranslation } from 'react-i18next';
import type { AreaNamed } from '#domain/capture/area-match.ts';
import type { Captured } from '#domain/capture/capture.ts';
import type { Named } from '#domain/people/names.ts';
import { givenName } from '#domain/people/person.ts';
import { weekdayAndDay } from '#ui/format.ts';
import { useAutonomyCaptureWords } from './autonomy/capture-words.ts';

type Incomplete = Extract<Captured, { kind: 'incomplete' }>;

/** Says how a line of capture was understood, or what it still needs. '' for an empty line. */
export const useCaptureWords = (people: readonly Named[], areas: readonly AreaNamed[] = []) => {
  const { t, i18n } = useTranslation('parts');
  const autonomy = useAutonomyCaptureWords(areas);
  /** The given name, in full where two people share it. */
  const nameOf = (id: string): string => {
    const person = people.find((one) => one.id === id);
    if (person === undefined) return '';
    const given = givenName(person);
    return people.filter((one) => givenName(one) === given).length > 1 ? person.name : given;
  };
  const missing = (incomplete: Incomplete): string => {
    const { needs, typed, candidates = [] } = incomplete;
    const name = candidates[0] ? nameOf(candidates[0].id) : (typed ?? '');
    if (needs === 'person') return t('captureNoPerson');
    if (needs === 'known-person') return t('captureUnknown', { typed: typed ?? '' });
    const or = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
    if (needs === 'one-person')
      return t('captureWhich', { names: or.format(candidates.map((one) => one.name)) });
    if (needs === 'text') return t('captureNoText', { name });
    return autonomy.missing(incomplete, name);
  };
  return (captured: Captured): string => {
    switch (captured.kind) {
      case 'empty':
        return '';
      case 'incomplete':
        return missing(captured);
      case 'thanks':
        return t('captureThanks', { name: nameOf(captured.personId), text: captured.act });
      case 'evidence':
        return t('captureEvidence', { name: nameOf(captured.personId), text: captured.action });
      case 'talking-point': {
        const words = captured.origin === 'them' ? 'capturePointThem' : 'capturePoint';
        return t(words, { name: nameOf(captured.personId), text: captured.text });
      }
      case 'action-item': {
        const words = captured.owner === 'me' ? 'captureIOwe' : 'captureTheyOwe';
        return [
          t(words, { name: nameOf(captured.personId), text: captured.text }),
          captured.due ? t('captureDue', { day: weekdayAndDay(captured.due) }) : '',
          captured.cue,
        ]
          .filter(Boolean)
          .join(' · ');
      }
      default:
        return autonomy.understood(captured, nameOf(captured.personId));
    }
  };
};
