import { describe, expect, it } from 'vitest';
import { textsIn, withoutPerson } from '#domain/people/forgotten.ts';
import { id } from '#test/unit/domain/records.ts';

const wen = { id: id<'person'>('0198-wen'), name: 'Wen Zhao' };
const without = <T>(record: T) => withoutPerson(record, wen, 'someone');

describe('a record about someone else, when Wen is forgotten', () => {
  it('links to nobody where it linked to her, and to all others as before', () => {
    const note = {
      text: 'Asked [@Wen](leeway:person/0198-wen) and [@Ada](leeway:person/0198-ada), then [Wen \\] Z](<leeway:person/0198-wen>).',
    };
    expect(without(note).text).toBe('Asked someone and [@Ada](leeway:person/0198-ada), then someone.');
  });

  it('takes no longer id for hers', () => {
    const note = { text: '[@Wendy](leeway:person/0198-wendy)' };
    expect(without(note)).toBe(note);
  });

  it('names nobody in a field that held her name, however it was written', () => {
    const goal = {
      activities: [
        { text: 'Ask Wen', helper: ' wen zhao ' },
        { text: '', helper: 'Ada' },
      ],
    };
    expect(without(goal)).toEqual({
      activities: [
        { text: 'Ask Wen', helper: '' },
        { text: '', helper: 'Ada' },
      ],
    });
    expect(without({ removerName: 'Wen Zhao' })).toEqual({ removerName: '' });
    expect(without({ frame: { information: [{ fromName: 'Wen Zhao' }] } })).toEqual({
      frame: { information: [{ fromName: '' }] },
    });
  });

  it('keeps what was written in free text, and says so by being the very same', () => {
    const record = {
      text: 'Wen Zhao was right',
      what: 'Wen Zhao',
      helper: 'Wen and Ada',
      n: 1,
      none: null,
      list: [{ a: 'b' }],
    };
    expect(without(record)).toBe(record);
  });
});

it('finds every text in a record', () =>
  expect(textsIn({ a: 'one', b: [{ c: 'two' }, null, 3], d: true })).toEqual(['one', 'two']));
