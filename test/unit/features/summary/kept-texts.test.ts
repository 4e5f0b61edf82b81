import { expect, it } from 'vitest';
import { editedTexts, keptTexts, textsAgain } from '#features/summary/kept-texts.ts';
import { type Choices, useSummaryChoices } from '#features/summary/summary-choices.ts';
import type { PersonId } from '#domain/ids.ts';

const amara = 'amara' as PersonId;
const choices = (): Choices => useSummaryChoices.getState().byPerson[amara] ?? expect.fail();

/** As a leader edits: one line for themselves, one for HR, where they stay. */
const edit = () => {
  const { forgot, opened, textEdited, readerChosen } = useSummaryChoices.getState();
  forgot();
  opened(amara, null, null);
  expect(editedTexts(choices())).toBeNull();
  readerChosen(amara, 'me');
  textEdited(amara, 'thanks-1', 'Between us');
  readerChosen(amara, 'hr');
  textEdited(amara, 'thanks-1', 'For the file');
  return editedTexts(choices()) ?? expect.fail();
};

it('keeps what was written for each reader, and gives it back to that reader alone', () => {
  const texts = textsAgain(keptTexts(edit(), '2026-11-24'), null, '2026-11-25');
  const { forgot, opened, readerChosen } = useSummaryChoices.getState();
  forgot();
  opened(amara, null, texts);
  expect(choices().reader).toBe('hr');
  expect([...choices().edited]).toEqual([['thanks-1', 'For the file']]);
  readerChosen(amara, 'person');
  expect(choices().edited.size).toBe(0);
  readerChosen(amara, 'me');
  expect([...choices().edited]).toEqual([['thanks-1', 'Between us']]);
});

it.each([
  ['never handed out', null, '2027-03-01', true],
  ['handed out before', '2026-11-23', '2027-03-01', true],
  ['handed out the same day, which is not over', '2026-11-24', '2026-11-24', true],
  ['handed out the same day, which is over', '2026-11-24', '2026-11-25', false],
  ['handed out later', '2026-12-01', '2026-12-02', false],
])('words of a summary that was %s', (_, handedOutOn, today, isBack) => {
  expect(textsAgain(keptTexts(edit(), '2026-11-24'), handedOutOn, today) !== null).toBe(isBack);
});

it('takes nothing from words it does not know', () => {
  expect(textsAgain('{"on":"2026-11-24","reader":"nobody","texts":{}}', null, '2026-11-24')).toBeNull();
});
