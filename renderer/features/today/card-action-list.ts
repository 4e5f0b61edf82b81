import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { markSessionMissed } from '#data/session-plan.ts';
import { startSession, writeUpSession } from '#data/session-flow.ts';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import type { PersonToday } from './person-today.ts';

export type CardAction = {
  key: string;
  label: string;
  /** What a screen reader says; it tells apart what looks the same on every card. */
  name: string;
  variant: 'primary' | 'plain' | 'quiet';
  onSelect: () => void;
  /** Where it leads, when it is a link. */
  to?: string;
};

type Ask = (what: 'plan' | 'skip') => void;

/** Everything that can be done with a person's next one-on-one. The first card alone says it in full. */
const useEveryAction = ({ person, standing }: PersonToday, isFirst: boolean, ask: Ask) => {
  const { t } = useTranslation('today');
  const undoToast = useUndoToast();
  const [, navigate] = useLocation();
  const name = givenName(person);
  const start = async () => {
    const outcome = await startSession(person.id);
    if (outcome.ok) navigate(routes.session(outcome.result));
  };
  const writeUp = async () => {
    if (standing.day === null) return;
    const outcome = await writeUpSession(person.id, standing.day);
    if (outcome.ok) navigate(routes.session(outcome.result));
  };
  const missed = async () => {
    const outcome = await markSessionMissed(person.id);
    if (outcome.ok) undoToast(t('missedDone', { name }));
  };
  const action = (
    key: string,
    label: string,
    spoken: string,
    onSelect: () => void,
    over: Partial<CardAction> = {},
  ): CardAction => ({ key, label, name: spoken, variant: 'plain', onSelect, ...over });
  const goOn = () => standing.upcoming && navigate(routes.session(standing.upcoming.id));
  const briefing = routes.briefing(person.id);
  return {
    continue: action('continue', t('continue'), t('continueWith', { name }), goOn),
    start: action(
      'start',
      isFirst ? t('start') : t('startShort'),
      isFirst ? t('start') : t('startWith', { name }),
      () => void start(),
    ),
    briefing: action(
      'briefing',
      t('openBriefing'),
      isFirst ? t('openBriefing') : t('briefingOf', { name }),
      () => navigate(briefing),
      { to: briefing },
    ),
    plan: action('plan', standing.upcoming ? t('planAnother') : t('plan'), t('planWith', { name }), () =>
      ask('plan'),
    ),
    skip: action('skip', t('skip'), t('skipWith', { name }), () => ask('skip'), { variant: 'quiet' }),
    writeUp: action('writeUp', t('writeUp'), t('writeUpWith', { name }), () => void writeUp()),
    missed: action('missed', t('missed'), t('missedWith', { name }), () => void missed(), {
      variant: 'quiet',
    }),
  };
};

type Key = keyof ReturnType<typeof useEveryAction>;
type Layout = { buttons: Key[]; rest: Key[] };

/** Which buttons stand on the card and which behind the dots, by where the leader stands with the person. */
const layoutOf = (kind: PersonToday['standing']['kind'], isCompact: boolean): Layout => {
  if (kind === 'running') return { buttons: ['continue'], rest: [] };
  if (kind === 'passed')
    return isCompact
      ? { buttons: ['skip', 'writeUp', 'start'], rest: ['missed', 'plan', 'briefing'] }
      : { buttons: ['missed', 'skip', 'writeUp', 'start'], rest: ['plan', 'briefing'] };
  if (kind === 'today' && isCompact) return { buttons: ['plan', 'start'], rest: ['skip', 'briefing'] };
  if (isCompact) return { buttons: ['skip', 'plan'], rest: ['start', 'briefing'] };
  return { buttons: ['briefing', 'start'], rest: ['plan', 'skip'] };
};

export const useCardActions = (one: PersonToday, place: 'first' | 'full' | 'compact', ask: Ask) => {
  const every = useEveryAction(one, place === 'first', ask);
  const { buttons, rest } = layoutOf(one.standing.kind, place === 'compact');
  return {
    buttons: buttons.map((key, at) => ({
      ...every[key],
      variant: place === 'first' && at === buttons.length - 1 ? ('primary' as const) : every[key].variant,
    })),
    rest: rest.map((key) => ({ label: every[key].label, onSelect: every[key].onSelect })),
  };
};
