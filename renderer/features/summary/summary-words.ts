import type { TFunction } from 'i18next';
import type { Day } from '#domain/time/calendar.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { SummaryWords } from '#domain/summary/summary-document.ts';
import { type Step, type SummaryEntryWords, summarySections } from '#domain/summary/summary-entry.ts';
import type { Period } from '#domain/summary/summary-period.ts';
import type { SummaryReader, SummaryTemplate } from '#domain/summary/summary-record.ts';

type Say = TFunction<'summary'>;

const asDate = (day: Day): Date => new Date(`${day}T00:00:00`);

/** '1 June – 23 November 2026' in the system's locale. */
export const periodWords = ({ from, to }: Period): string =>
  new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
    asDate(from),
    asDate(to),
  );

/** '17 November'; with the year where the period does not say it. */
export const dayWordsIn = ({ from, to }: Period): ((day: Day) => string) => {
  // Making one costs more than using it a hundred times.
  const short = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' });
  const long = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' });
  const year = from.slice(0, 4) === to.slice(0, 4) ? to.slice(0, 4) : null;
  return (day) => (day.slice(0, 4) === year ? short : long).format(asDate(day));
};

const states = { open: 'Open', kept: 'Kept', broken: 'Broken', renegotiated: 'Renegotiated' } as const;

/** Labels inside the texts that are proposed. */
export const entryWords = (t: Say, person: Person, period: Period): SummaryEntryWords => {
  const name = givenName(person);
  const day = dayWordsIn(period);
  const step = ({ level, name: called, of }: Step): string =>
    called === null ? t('stepOf', { level, of }) : t('stepCalled', { level, called });
  return {
    situation: t('situation'),
    behaviour: t('behaviour'),
    impact: t('impact'),
    outcome: t('outcome'),
    impression: t('impression'),
    item: (owner, state) => t(`item${states[state]}${owner === 'me' ? 'Me' : 'Them'}`, { name }),
    day,
    why: t('why'),
    signOfSuccess: t('signOfSuccess'),
    progress: t('progress'),
    milestones: t('milestones'),
    goalState: (state, due) =>
      state === 'open' && due !== null ? t('goal-due', { day: day(due) }) : t(`goal-${state}`),
    checkResult: (result) => t(`check-${result}`),
    level: ({ by, level, before, target }) =>
      [
        t(by === 'me' ? 'levelMe' : 'levelThem', {
          name,
          level: before === null ? step(level) : t('levelFrom', { before: before.level, level: step(level) }),
        }),
        ...(target === null ? [] : [t('levelTarget', { level: step(target) })]),
      ].join(' '),
    unconfirmed: t('unconfirmed'),
    task: t('task'),
    action: t('action'),
    result: t('result'),
    link: t('link'),
    hypothesis: t('hypothesis'),
    smallestTry: t('smallestTry'),
    learning: t('learning'),
    experimentState: (state, failureKind) =>
      failureKind === null ? t(`experiment-${state}`) : t(`experiment-failed-${failureKind}`),
    delegation: ({ level, since, before, agreedBy }) =>
      [
        t(`delegation-${level}`, { name, since: day(since) }),
        ...(before === null ? [] : [t(`delegationBefore-${before}`)]),
        ...(agreedBy === 'both' ? [] : [t('delegationMine')]),
      ].join(' '),
    decision: (decidedBy, area) =>
      [t(`decision-${decidedBy}`, { name }), ...(area === null ? [] : [t('decisionArea', { area })])].join(
        ', ',
      ),
    decisionOutcome: (outcome) => t(`outcome-${outcome}`),
    followThrough: (owner, { kept, n }) =>
      t(owner === 'me' ? 'followThroughMe' : 'followThroughThem', { name, kept, count: n }),
  };
};

export type PageFor = {
  person: Person;
  period: Period;
  reader: SummaryReader;
  template: SummaryTemplate;
  /** The name of the step after the one the person stands on; `null` where there is none. */
  nextStep: string | null;
};

/** Title, intro, headings and marks of the page. */
export const documentWords = (
  t: Say,
  { person, period, reader, template, nextStep }: PageFor,
): SummaryWords => {
  const name = givenName(person);
  const headings = Object.fromEntries(
    summarySections.map((section) => [section, t(`heading-${section}`, { name })]),
  ) as SummaryWords['headings'];
  const isCase = template === 'promotion' && nextStep !== null;
  return {
    title: (full) => full,
    subtitle: ({ sessionsHeld }) => [
      t(template === 'review' ? `kind-${reader}` : `kind-${template}`),
      periodWords(period),
      ...(sessionsHeld > 0 ? [t('oneOnOnes', { count: sessionsHeld })] : []),
    ],
    intro: isCase ? t('intro-case', { step: nextStep, name }) : t(`intro-${template}`, { name }),
    headings: isCase ? { ...headings, growth: t('heading-case', { step: nextStep }) } : headings,
    gap: t('gap'),
    otherwise: t('otherwise'),
    privateMark: t('privateMark'),
    impressionMark: t('impressionMark'),
  };
};
