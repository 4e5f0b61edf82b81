import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedbackBoard } from '#data/feedback-board.ts';
import {
  addFeedback,
  checkFeedback,
  deliverFeedback,
  dropFeedback,
  feedbackOf,
  stepFeedbackBack,
  takeFeedbackAlong,
  takeUpFeedback,
} from '#data/feedback.ts';
import { givenTo } from '#data/last-given.ts';
import { addPerson, archivePerson } from '#data/people.ts';
import {
  acceptSuggestion,
  dismissSuggestion,
  speakSuggestion,
  speakThanks,
  thanksTo,
} from '#data/recognitions.ts';
import { startSession } from '#data/session-flow.ts';
import { setPreference } from '#data/preferences.ts';
import { thanksToSuggest } from '#data/thanks-suggestions.ts';
import { undoLast } from '#data/undo.ts';
import type { FeedbackId, PersonId } from '#domain/ids.ts';
import { usualThresholds } from '#domain/thresholds.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

const today = '2026-11-23';
let at: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;

beforeEach(async () => {
  at = await openTestVault(`${today}T09:00:00Z`);
  amara = await done(addPerson('Amara Osei'));
});
afterEach(() => at.end());

const words = {
  direction: 'to-them',
  kind: 'redirecting',
  situation: 'Planning',
  behaviour: 'Answered for the team',
  impact: 'Two held back',
  impression: '',
} as const;
const noted = (state: 'observed' | 'to-deliver' | 'delivered' = 'observed') =>
  done(addFeedback({ ...words, personId: amara, state }));
const entry = async (id: FeedbackId) => (await feedbackOf(amara)(at.vault)).find((one) => one.id === id);

describe('feedback on its way', () => {
  it('goes from observed to checked, and every step can be taken back', async () => {
    const id = await noted();
    await done(takeFeedbackAlong(id));
    expect(await entry(id)).toMatchObject({ state: 'to-deliver' });
    await done(deliverFeedback(id, null, '2026-11-20'));
    expect(await entry(id)).toMatchObject({
      state: 'delivered',
      deliveredOn: '2026-11-20',
      observedOn: '2026-11-20',
    });
    await done(checkFeedback(id, 'Asks first now'));
    expect(await entry(id)).toMatchObject({ state: 'checked', checkedOn: today, outcome: 'Asks first now' });
    for (const state of ['delivered', 'to-deliver', 'observed']) {
      expect(await undoLast()).toEqual({ ok: true });
      expect(await entry(id)).toMatchObject({ state });
    }
    expect(await entry(id)).toMatchObject({
      deliveredOn: null,
      checkedOn: null,
      observedOn: today,
      outcome: '',
    });
  });

  it('steps back out of a session it was only said in, and stays in the one it was noted in', async () => {
    const elsewhere = await noted('to-deliver');
    at.clock.set('2026-11-24T09:00:00Z');
    const sessionId = await done(startSession(amara));
    const here = await done(addFeedback({ ...words, personId: amara, state: 'delivered', sessionId }));
    await done(deliverFeedback(elsewhere, sessionId));
    expect(await entry(elsewhere)).toMatchObject({ sessionId, deliveredOn: '2026-11-24' });
    await done(stepFeedbackBack(elsewhere));
    await done(stepFeedbackBack(here));
    expect(await entry(elsewhere)).toMatchObject({ sessionId: null, state: 'to-deliver', deliveredOn: null });
    expect(await entry(here)).toMatchObject({ sessionId, state: 'to-deliver' });
    expect(await undoLast()).toEqual({ ok: true });
    expect(await entry(here)).toMatchObject({ sessionId, state: 'delivered', deliveredOn: '2026-11-24' });
  });

  it('is found where it was when it is taken up after it was dropped', async () => {
    const id = await noted('delivered');
    await done(dropFeedback(id));
    await done(takeUpFeedback(id));
    expect(await entry(id)).toMatchObject({ state: 'delivered', deliveredOn: today });
    expect(await undoLast()).toEqual({ ok: true });
    expect(await entry(id)).toMatchObject({ state: 'dropped' });
  });

  it('stands on the board with everyone active, what waits whatever its age', async () => {
    const waiting = await noted('to-deliver');
    const heard = await noted('delivered');
    const marek = await done(addPerson('Marek Novák'));
    await done(addFeedback({ ...words, personId: marek, state: 'observed' }));
    const ids = async (day: string) =>
      (await feedbackBoard(day)(at.vault)).entries.map(({ feedback }) => feedback.id);
    expect(await ids(today)).toHaveLength(3);
    await done(archivePerson(marek));
    expect(new Set(await ids(today))).toEqual(new Set([waiting, heard]));
    expect(await ids('2027-03-23')).toEqual([waiting]);
  });

  it('counts the days since each from what the person heard, with the leader’s own thresholds', async () => {
    await noted('delivered');
    await noted('to-deliver');
    const given = async (day: string) =>
      Object.fromEntries((await givenTo(amara, day)(at.vault))?.given.map((one) => [one.kind, one]) ?? []);
    const later = await given('2026-12-23');
    expect(later['redirecting']).toMatchObject({ on: today, days: 30, isSilent: false });
    expect(later['thanks']).toMatchObject({ on: null, days: null, isSilent: false });
    await done(setPreference('thresholds', { ...usualThresholds, redirectingDays: 30, thanksDays: 30 }));
    expect((await given('2026-12-23'))['redirecting']).toMatchObject({ isSilent: true });
    expect((await given('2026-12-23'))['thanks']).toMatchObject({ isSilent: true });
  });
});

describe('thanks suggested from a win', () => {
  const suggestions = () => thanksToSuggest(amara, today)(at.vault);
  const win = async () => {
    const id = await noted('delivered');
    await done(checkFeedback(id, 'Asks the team first now'));
    const [first] = await suggestions();
    if (first === undefined) throw new Error('nothing was suggested');
    return first;
  };

  it('become thanks to be spoken, with the words of the win, once', async () => {
    const suggestion = await win();
    expect(suggestion).toMatchObject({ from: { kind: 'feedback' }, act: 'Asks the team first now' });
    await done(acceptSuggestion(suggestion));
    await done(acceptSuggestion(suggestion));
    const thanks = await thanksTo(amara)(at.vault);
    expect(thanks).toMatchObject([
      { state: 'to-speak', act: 'Asks the team first now', from: suggestion.from },
    ]);
    expect(await suggestions()).toEqual([]);
    await done(speakThanks(thanks[0]?.id ?? ('' as never), null));
    expect(await suggestions()).toEqual([]);
  });

  it('are noted as said in the session that runs', async () => {
    const suggestion = await win();
    const sessionId = await done(startSession(amara));
    await done(speakSuggestion(suggestion, sessionId));
    expect(await thanksTo(amara)(at.vault)).toMatchObject([{ state: 'spoken', spokenOn: today, sessionId }]);
  });

  it('do not come again once waved off, and do when that is taken back', async () => {
    await done(dismissSuggestion(await win()));
    expect(await suggestions()).toEqual([]);
    expect(await thanksToSuggest(null, today)(at.vault)).toEqual([]);
    expect(await undoLast()).toEqual({ ok: true });
    expect(await suggestions()).toHaveLength(1);
    expect(await thanksToSuggest(null, today)(at.vault)).toHaveLength(1);
  });
});
