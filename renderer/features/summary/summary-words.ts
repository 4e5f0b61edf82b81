import { useTranslation } from 'react-i18next';
import { useMemo } from 'react';
import type { Day } from '#domain/calendar.ts';
import { givenName, type Person } from '#domain/person.ts';
import type { SummaryWords } from '#domain/summary-document.ts';
import { type SummaryEntryWords, summarySections } from '#domain/summary-entry.ts';
import type { Period } from '#domain/summary-period.ts';
import type { SummaryReader } from '#domain/summary-record.ts';

const asDate = (day: Day): Date => new Date(`${day}T00:00:00`);

/** '1 June – 23 November 2026' in the system's locale. */
export const periodWords = ({ from, to }: Period): string =>
  new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
    asDate(from),
    asDate(to),
  );

/** '17 November'; with the year where the period spans more than one. */
export const dayWordsIn =
  ({ from, to }: Period) =>
  (day: Day): string =>
    new Intl.DateTimeFormat(undefined, {
      day: 'numeric',
      month: 'long',
      ...(from.slice(0, 4) === to.slice(0, 4) ? {} : { year: 'numeric' }),
    }).format(asDate(day));

const states = { open: 'Open', kept: 'Kept', broken: 'Broken', renegotiated: 'Renegotiated' } as const;

/** Labels inside the texts that are proposed. */
export const useEntryWords = (person: Person): SummaryEntryWords => {
  const { t } = useTranslation('summary');
  const name = givenName(person);
  return useMemo(
    () => ({
      situation: t('situation'),
      behaviour: t('behaviour'),
      impact: t('impact'),
      outcome: t('outcome'),
      impression: t('impression'),
      item: (owner, state) => t(`item${states[state]}${owner === 'me' ? 'Me' : 'Them'}`, { name }),
    }),
    [t, name],
  );
};

/** Title, headings and marks of the page. */
export const useDocumentWords = (reader: SummaryReader, period: Period): SummaryWords => {
  const { t } = useTranslation('summary');
  const headings = Object.fromEntries(
    summarySections.map((section) => [section, t(`heading-${section}`)]),
  ) as SummaryWords['headings'];
  return {
    title: (name) => name,
    subtitle: ({ sessionsHeld }) => [
      t(`kind-${reader}`),
      periodWords(period),
      ...(sessionsHeld > 0 ? [t('oneOnOnes', { count: sessionsHeld })] : []),
    ],
    headings,
    privateMark: t('privateMark'),
    impressionMark: t('impressionMark'),
  };
};
