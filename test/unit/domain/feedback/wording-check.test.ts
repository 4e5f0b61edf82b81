import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckedWords, type WordingFinding, wordingFindings } from '#domain/feedback/wording-check.ts';
import * as lists from '#domain/feedback/wording-words.ts';

const sound: CheckedWords = {
  direction: 'to-them',
  situation: 'Planning on 4 August',
  behaviour: 'Answered for the team before they spoke',
  impact: 'Two people held back their estimates',
};
const said = (words: CheckedWords, { code, field, start, length }: WordingFinding) =>
  `${code}: ${words[field].slice(start, start + length)}`;
const findingsIn = (over: Partial<CheckedWords>, name = 'Priya') => {
  const words = { ...sound, ...over };
  return wordingFindings(words, name).map((finding) => said(words, finding));
};
const inBehaviour = (behaviour: string) => findingsIn({ behaviour });

describe('the wording check', () => {
  it('says nothing about words that say when, what and what followed', () => {
    expect(findingsIn({})).toEqual([]);
    expect(
      findingsIn({ situation: 'Tuesday’s outage', behaviour: 'Wrote the timeline the same night' }),
    ).toEqual([]);
  });

  it.each([
    ['You were lazy about the tests', 'lazy'],
    ['She is careless with production data', 'careless'],
    ['Brilliant talk about the queue', 'Brilliant'],
    ['Priya was difficult when the plan changed', 'difficult'],
    ['You are being aggressive in the thread', 'aggressive'],
    ['Replied in an unprofessional tone to the vendor', 'unprofessional'],
    ['Behaved unprofessionally with the vendor', 'unprofessionally'],
    ['You are a rock star on call', 'rock star'],
    ['A true rockstar during the outage', 'rockstar'],
    ['You are a legend, fixed it in an hour', 'legend'],
    ['Not a team player when the rota was drawn', 'team player'],
    ['A difficult colleague to the vendor desk', 'difficult'],
    ['Difficult in the review, twice', 'Difficult'],
    ['Was very passive in the meeting', 'passive'],
    ['You lack initiative on the migration', 'lack initiative'],
    ['You’re a bit slow with the tickets', 'slow'],
    ['You are hard to work with', 'hard to work with'],
    ['Has a bad attitude about the rota', 'bad attitude'],
  ])('points at the trait in “%s”', (behaviour, words) => {
    expect(inBehaviour(behaviour)).toContain(`trait: ${words}`);
  });

  it.each([
    ['You always answer first', 'always'],
    ['She never writes the hand-over', 'never'],
    ['Interrupted Wen every single time', 'every single time'],
    ['Constantly checked the phone', 'Constantly'],
    ['The team never hears from you', 'never'],
    ['The tests Priya never wrote', 'never'],
  ])('points at the one word that makes every case out of one in “%s”', (behaviour, words) => {
    expect(inBehaviour(behaviour)).toContain(`absolute: ${words}`);
  });

  it.each([
    ['You wanted to look good in front of the vendor', 'You wanted'],
    ['Left early because she doesn’t care', 'she doesn’t care'],
    ['Left early because Priya does not care', 'Priya does not care'],
    ['You thought nobody would notice', 'You thought'],
    ['You’re just trying to impress the board', 'You’re just trying to'],
    ['He was clearly bored and closed the laptop', 'He was clearly bored'],
    ['Left the ticket open on purpose', 'on purpose'],
    ['You couldn’t be bothered to answer', 'You couldn’t be bothered'],
    ['You weren’t interested and left', 'You weren’t interested'],
  ])('points at what nobody can see in “%s”', (behaviour, words) => {
    expect(inBehaviour(behaviour)).toContain(`mind-reading: ${words}`);
  });

  it.each([
    'You were great in the meeting',
    'Good job',
    'Great work again',
    'She is unprofessional',
    'Lazy.',
    'bad attitude',
  ])('sees no behaviour in “%s”', (behaviour) => {
    expect(inBehaviour(behaviour)).toContain(`no-behaviour: ${behaviour}`);
  });

  it.each(['Communication', 'In general', 'Your way of working', 'All the time'])(
    'sees no situation in “%s”',
    (situation) => {
      expect(findingsIn({ situation })).toContain(`no-situation: ${situation}`);
    },
  );

  it('misses an empty field only once a later one is written', () => {
    const empty = { situation: '', behaviour: '', impact: '' };
    expect(findingsIn(empty)).toEqual([]);
    expect(findingsIn({ ...empty, situation: 'Planning on 4 August' })).toEqual([]);
    expect(findingsIn({ ...empty, behaviour: 'Answered for the team' })).toEqual(['no-situation: ']);
    expect(findingsIn({ ...empty, impact: 'Two held back' })).toEqual(['no-situation: ', 'no-behaviour: ']);
    expect(findingsIn({ ...empty, behaviour: 'Answered for the team in Monday’s planning' })).toEqual([]);
    expect(findingsIn({ ...empty, behaviour: 'Answered before anyone could in the review' })).toEqual([]);
    expect(findingsIn({ ...empty, behaviour: 'Said nothing about the rota' })).toEqual(['no-situation: ']);
  });

  it.each([
    // Somebody else's words are facts.
    'Told Wen: “you never listen, you are lazy”',
    'Wrote "this is always careless" under the pull request',
    "Answered 'you never asked' to the vendor",
    'Renamed `always` to `lazy` in the config',
    '> you wanted to\nwas the reply',
    // One case told, or a thing.
    'Fixed the rule, and the alert never fired again after the fix',
    'Tried what nobody had never before tried',
    'Did not always wait for the answer',
    'The report never arrived at the vendor',
    'Switched the service to always-on',
    // Words of our trade.
    'Replaced the import with lazy loading',
    'Added defensive copies to the parser',
    'Chose an aggressive timeout for the cache',
    'Took the difficult migration and split it in three',
    'Ran the setup wizard for the new colleague',
    'It was difficult to reproduce, and she wrote down each step',
    // Heard, not guessed.
    'You said you wanted to own the rota',
    'Asked the vendor what they wanted',
    'Took care of the rota and told the team what to do if they want a swap',
  ])('lets pass “%s”', (behaviour) => {
    expect(inBehaviour(behaviour)).toEqual([]);
  });

  it('leaves alone what the person says to the leader', () => {
    expect(findingsIn({ direction: 'to-me', behaviour: 'You never listen' })).toEqual([]);
  });

  it('knows the person by a name with any signs in it', () => {
    expect(findingsIn({ behaviour: 'Left because Anna-Lena wanted a break' }, 'Anna-Lena')).toEqual([
      'mind-reading: Anna-Lena wanted',
    ]);
    expect(findingsIn({ behaviour: 'Wrote (x' }, 'O’(.*')).toEqual([]);
  });

  const anyWords = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...Object.values(lists).flatMap((list) => list.replace(/[()?:[\]\\]/g, '').split('|')),
          ),
          fc.constantFrom('you', 'was', 'never', '“', '”', '"', '’', '\n', '>', '·', '  ', 'a'),
        ),
        { maxLength: 30 },
      )
      .map((words) => words.join(' ')),
  );

  it('never throws, and every place lies in its text and reads in order', () => {
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, anyWords, (situation, behaviour, impact, name) => {
        const words: CheckedWords = { direction: 'to-them', situation, behaviour, impact };
        const found = wordingFindings(words, name);
        for (const { code, field, start, length } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + length).toBeLessThanOrEqual(words[field].length);
          const isEmpty = words[field].trim() === '';
          expect(length > 0).toBe(!isEmpty);
          if (isEmpty) expect(code).toMatch(/^no-/);
        }
        const keys = found.map(({ code, field, start }) => `${code} ${field} ${start}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('says the same about words in quotation marks as about no words at all', () => {
    const plain = fc.stringMatching(/^[a-z ]{1,80}$/);
    fc.assert(
      fc.property(plain, (quoted) => {
        expect(inBehaviour(`Said “${quoted}” to Wen`)).toEqual(inBehaviour('Said “…” to Wen'));
      }),
    );
  });
});
