import { useTranslation } from 'react-i18next';
import type { Everything, EverythingWords } from '#domain/everything/everything.ts';
import { type AboutTable, isAboutTable } from '#domain/everything/shapes.ts';
import type { OnlyForLeader } from '#domain/everything/leave-out.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { givenName } from '#domain/people/person.ts';
import { useStepWords } from '#parts/growth/use-step-words.ts';
import { dayWithYear, timeOf, weekdayName } from '#ui/format.ts';

/** The tables whose records can be the leader's alone. */
const privateTables = [
  'notes',
  'feedback',
  'recognitions',
  'assessments',
  'evidence',
  'growthGoals',
  'progressChecks',
  'experiments',
  'takeBacks',
  'summaries',
] as const satisfies readonly AboutTable[];

const elsewhereKinds = [
  'objectives',
  'decisionAreas',
  'ladders',
  'skills',
  'questions',
  'mirrorPages',
] as const;

/** The words of the file about a person. */
export const useEverythingWords = () => {
  const { t, i18n } = useTranslation('everything');
  const stepWords = useStepWords();
  const zone = Temporal.Now.timeZoneId();

  const listOf = ({ records, words }: OnlyForLeader): string => {
    const counted = privateTables.flatMap((table) => {
      const count = records.get(table) ?? 0;
      return count === 0 ? [] : [t(`left_${table}`, { count })];
    });
    return new Intl.ListFormat(i18n.language).format([
      ...counted,
      ...(words === 0 ? [] : [t('left_words', { count: words })]),
    ]);
  };

  const introOf = (everything: Everything, hasPrivate: boolean): string[] => {
    const { person, madeAt, leftOut, elsewhere, elsewhereLeftOut } = everything;
    const name = givenName(person);
    const passages = elsewhere.length;
    return [
      t('fileMade', { name: person.name, day: dayWithYear(dayOf(madeAt, zone)) }),
      !hasPrivate
        ? t('filePrivateNone', { name })
        : leftOut === null
          ? t('filePrivateIn')
          : t('filePrivateOut', { list: listOf(leftOut) }),
      ...(elsewhereLeftOut > 0 ? [t('fileElsewhereOut', { name, count: elsewhereLeftOut })] : []),
      ...(passages > 0 ? [t('fileElsewhereIn', { name, count: passages })] : []),
      ...(passages + elsewhereLeftOut === 0 ? [t('fileElsewhereNone', { name })] : []),
      t('fileOthers', { name }),
    ];
  };

  const elsewhereKind = (table: string): string => {
    const known = isAboutTable(table) ? table : elsewhereKinds.find((kind) => kind === table);
    return known === undefined ? t('elsewhereOther') : t(`elsewhere_${known}`);
  };

  const reference = (table: string, name: string, day: string): string => {
    if (table === 'sessions') return t('reference_sessions', { day });
    if (day === '') return name;
    return name === ''
      ? t('referenceUnnamed', { kind: elsewhereKind(table), day })
      : t('reference', { name, day });
  };

  /** `hasPrivate`: there is something about them that only the leader reads, left out or not. */
  return (everything: Everything, hasPrivate: boolean): EverythingWords => {
    const name = givenName(everything.person);
    return {
      title: t('fileTitle', { name: everything.person.name }),
      intro: introOf(everything, hasPrivate),
      section: (section) => t(`section_${section}`),
      kind: (table) => t(`kind_${table}`),
      label: (label) => t(`label_${label}`),
      code: (key) => t(`code_${key}`, { name }),
      day: dayWithYear,
      instant: (instant) => `${dayWithYear(dayOf(instant, zone))}, ${timeOf(instant)}`,
      weekday: (weekday) => weekdayName(weekday),
      step: (level, ladder) => stepWords(ladder).stepOf(level),
      yes: t('yes'),
      writtenDown: t('writtenDown'),
      privateMark: t('privateMark'),
      reference,
      elsewhere: {
        heading: t('elsewhere'),
        about: t('elsewhereAbout', { name }),
        kind: elsewhereKind,
      },
    };
  };
};
