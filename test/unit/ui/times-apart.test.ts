import { expect, test } from 'vitest';
import { timesApart } from '#ui/format.ts';

const instants = [
  '2026-11-24T15:30:12Z',
  '2026-11-24T15:30:41Z',
  '2026-11-24T15:31:00Z',
  '2026-11-23T15:30:12Z',
];

test('two of one minute are told apart by their seconds, the others need none', () => {
  const times = timesApart(instants);
  const ofOneMinute = [expect.stringMatching(/30:12/), expect.stringMatching(/30:41/)];
  expect(times).toEqual([...ofOneMinute, expect.not.stringMatching(/:00/), expect.not.stringMatching(/:12/)]);
});

test('the same minute of another day is another minute', () => {
  const [first, , , other] = instants;
  expect(timesApart([first ?? '', other ?? ''])).toEqual([
    expect.stringMatching(/^\d+:30\D*$/),
    expect.stringMatching(/^\d+:30\D*$/),
  ]);
});
