import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#domain/time/calendar.ts';
import {
  emptyFrame,
  type Frame,
  type InformationNeed,
  informationStates,
} from '#domain/autonomy/delegation.ts';
import {
  daysMissing,
  hasFrame,
  informationDebt,
  isReviewDue,
  isWithoutFrame,
  withInformation,
} from '#domain/autonomy/frame.ts';
import { anyDay, delegation, levelMove } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const need = (over: Partial<InformationNeed> = {}): InformationNeed => ({
  id: 'i1',
  what: 'Security findings',
  state: 'missing',
  since: '2026-10-31',
  from: 'me',
  fromName: '',
  ...over,
});
const framed: Frame = { ...emptyFrame, limits: 'No new language.', callMeWhen: 'It costs two weeks.' };

describe('no frame (issue 3: from level 5 without limits and call-me rules)', () => {
  const at = (level: 4 | 5 | 7, frame: Frame) => delegation({ history: [levelMove({ level })], frame });

  it('begins at level 5', () => {
    expect(isWithoutFrame(at(4, emptyFrame), today)).toBe(false);
    expect(isWithoutFrame(at(5, emptyFrame), today)).toBe(true);
    expect(isWithoutFrame(at(7, emptyFrame), today)).toBe(true);
    expect(isWithoutFrame(at(5, framed), today)).toBe(false);
  });

  it('needs both: where not to go, and when to call', () => {
    expect(hasFrame(framed)).toBe(true);
    expect(hasFrame({ ...framed, limits: ' \n' })).toBe(false);
    expect(hasFrame({ ...framed, callMeWhen: '' })).toBe(false);
  });
});

describe('information debt (product.md: information a frame needs and the person lacks × days)', () => {
  it('adds the days of all that is missing, the leader’s apart', () => {
    const information = [
      need(),
      need({ id: 'i2', from: 'other', fromName: 'Finance', since: '2026-11-20' }),
      need({ id: 'i3', state: 'has', since: '2026-01-01' }),
      need({ id: 'i4', state: 'asked', since: '2026-01-01' }),
    ];
    expect(informationDebt({ information }, today)).toEqual({ all: 26, mine: 23 });
    expect(informationDebt(emptyFrame, today)).toEqual({ all: 0, mine: 0 });
  });

  it('grows by one a day for each thing that is missing, and is never negative', () =>
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 6 }), anyDay, (sinces, day) => {
        const information = sinces.map((since, at) => need({ id: `${at}`, since }));
        const debt = informationDebt({ information }, day).all;
        const missing = sinces.filter((since) => since <= day).length;
        expect(debt).toBeGreaterThanOrEqual(0);
        expect(informationDebt({ information }, addDays(day, 1)).all - debt).toBe(missing);
      }),
    ));

  it('is counted from the day the state began', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...informationStates),
        fc.constantFrom(...informationStates),
        anyDay,
        (from, to, day) => {
          const changed = withInformation(need({ state: from }), { state: to }, day);
          expect(changed.since).toBe(from === to ? '2026-10-31' : day);
          expect(withInformation(changed, { what: 'Other' }, today).since).toBe(changed.since);
          if (to === 'missing' && from !== to)
            expect(daysMissing(changed, addDays(day, 4))).toBe(daysBetween(day, addDays(day, 4)));
        },
      ),
    ));
});

it('asks for the frame to be looked at again from its review day on', () => {
  expect(isReviewDue(emptyFrame, today)).toBe(false);
  expect(isReviewDue({ reviewOn: '2026-11-24' }, today)).toBe(false);
  expect(isReviewDue({ reviewOn: today }, today)).toBe(true);
});
