import { describe, expect, it } from 'vitest';
import { type Asking, type Question, questionCategories } from '#domain/sessions/question.ts';
import { builtInIds, lastAskings, leastRecentlyAsked, questionBank } from '#domain/sessions/question-bank.ts';
import { questionsEnglish } from '#parts/questions/english.ts';
import { amara, id } from '#test/unit/domain/records.ts';

const asking = (questionId: string, askedOn: string, over: Partial<Asking> = {}): Asking => ({
  id: id<'asking'>(`${questionId} ${askedOn}`),
  personId: amara,
  questionId,
  text: 'As it was asked',
  category: 'goal',
  askedOn,
  answer: '',
  sessionId: null,
  talkingPointId: null,
  ...over,
});

const own = (over: Partial<Question> = {}): Question => ({
  id: id<'question'>('mine'),
  personId: null,
  text: 'What would you rather not tell me?',
  category: 'stay',
  addedOn: '2026-11-01',
  archivedOn: null,
  ...over,
});

describe('the question bank', () => {
  it('has at least five open questions of every category, each a question in words of its own', () => {
    const all = questionCategories.flatMap(builtInIds);
    for (const category of questionCategories) expect(builtInIds(category).length).toBeGreaterThanOrEqual(5);
    const words = all.map((one) => questionsEnglish[one]);
    expect(words.filter((text) => !text.endsWith('?'))).toEqual([]);
    expect(new Set(words).size).toBe(all.length);
    // Those can be answered with yes or no.
    expect(
      words.filter((text) => /^(do|does|did|is|are|can|could|will|would|have|has|should) /i.test(text)),
    ).toEqual([]);
  });

  it('puts the leader’s own before those that ship with the program, and leaves archived ones out', () => {
    const bank = questionBank(
      [own(), own({ id: id<'question'>('old'), archivedOn: '2026-11-02' })],
      (key) => key,
    );
    const stay = bank.filter(({ category }) => category === 'stay');
    expect(stay.map((question) => question.id)).toEqual(['mine', ...builtInIds('stay')]);
  });

  it('prefers what was never asked, then what was asked the longest ago', () => {
    const bank = questionBank([], (key) => key).filter(({ category }) => category === 'goal');
    const askings = [
      asking('goal1', '2026-03-01'),
      asking('goal2', '2026-01-01'),
      asking('goal1', '2025-12-01'),
    ];
    expect(leastRecentlyAsked(bank, askings).map((question) => question.id)).toEqual([
      'goal3',
      'goal4',
      'goal5',
      'goal2',
      'goal1',
    ]);
  });

  it('remembers the latest asking of each question, whatever order they come in', () => {
    const first = asking('goal1', '2026-01-01', { answer: 'Then' });
    const second = asking('goal1', '2026-06-01', { answer: 'Now' });
    for (const askings of [
      [first, second],
      [second, first],
    ])
      expect(lastAskings(askings).get('goal1')?.answer).toBe('Now');
  });
});
