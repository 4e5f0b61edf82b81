import { expect, test } from 'vitest';
import { plainWords } from '#domain/text/plain-words.ts';

test.each([
  [
    '**Cost limit** is the worry.\n\nProposal: *she* decides',
    'Cost limit is the worry. Proposal: she decides',
  ],
  ['- talk accepted\n- [ ] travel open', 'talk accepted travel open'],
  ['## A heading\n> quoted `code`', 'A heading quoted code'],
  ['[@Wen](leeway:person/0192-ab) and [the page](https://x.y)', '@Wen and the page'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
])('%j reads %j', (markdown, words) => expect(plainWords(markdown)).toBe(words));
