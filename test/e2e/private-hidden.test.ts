import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPeople, openNotebook, isSaved, person } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// Ctrl+. takes everything off every screen that the person must not read over the leader's shoulder.

const words = {
  sessionNote: 'grimblestone',
  pageNote: 'quorndale',
  impression: 'zephyrwick',
  feedback: 'mungobell',
  thanks: 'thistlemoor',
  about: 'oxenholt',
  likesFeedback: 'farrowmere',
  likesThanks: 'puddlewick',
  evidence: 'brindlecote',
  levelWhy: 'saltmarsh',
};
type Word = keyof typeof words;

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
});
afterAll(() => leeway.end());

const button = (name: string | RegExp) =>
  leeway.page.getByRole('button', { name, exact: typeof name === 'string' }).last();
const field = (name: string) => leeway.page.getByRole('textbox', { name, exact: true });
const toPerson = () => person(leeway.page, 'Amara Osei').click();
const toGrowth = async () => {
  await toPerson();
  await leeway.page.getByRole('button', { name: 'More for Amara Osei' }).click();
  await leeway.page.getByRole('menuitem', { name: 'Growth' }).click();
  await leeway.page.getByText('Growth ·').waitFor();
};

/** Everything the page holds: its text, also where it is not shown, names for screen readers, and what fields hold. */
const everything = (): Promise<string> =>
  leeway.page.evaluate(() => {
    const fields = Array.from(document.querySelectorAll<HTMLInputElement>('input, textarea'));
    const labels = Array.from(document.querySelectorAll('[aria-label], [title]'));
    return [
      document.body.textContent,
      ...fields.map(({ value }) => value),
      ...labels.flatMap((one) => [one.getAttribute('aria-label'), one.getAttribute('title')]),
    ].join('\n');
  });

const seen = async (): Promise<Word[]> => {
  const text = await everything();
  return (Object.keys(words) as Word[]).filter((word) => text.includes(words[word]));
};

const noted = async (
  which: 'Feedback' | 'Thanks' | 'Note' | 'Evidence',
  fill: () => Promise<void>,
  keep: string,
) => {
  const { page } = leeway;
  await page.getByRole('button', { name: which, exact: true }).click();
  await fill();
  await button(keep).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

it('plants a word in each kind', async () => {
  const { page } = leeway;
  await openNotebook(page);
  await addPeople(page, 'Amara Osei');
  await toPerson();
  await noted('Note', () => field('Note').fill(`Note ${words.pageNote}`), 'Keep note');
  await noted(
    'Feedback',
    async () => {
      await field('Situation').fill(`On ${words.feedback} day`);
      await field('Behaviour').fill(`Spoke of ${words.feedback}`);
    },
    'Note feedback',
  );
  await noted('Thanks', () => field('Thanks for').fill(words.thanks), 'Note thanks');
  await toGrowth();
  await page.getByRole('combobox', { name: 'Add a skill for Amara' }).fill('Leading incidents');
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'You say' }).getByRole('radio', { name: '1 with help' }).check();
  await field('Why you see it so').fill(words.levelWhy);
  await field('Why you see it so').blur();
  await toPerson();
  await noted(
    'Evidence',
    async () => {
      await field('What Amara did').fill(`Spoke of ${words.evidence}`);
      await page.getByRole('dialog').getByRole('checkbox', { name: 'Leading incidents' }).check();
    },
    'Keep evidence',
  );
  await button('Start one-on-one').click();
  await field('Add a private note').fill(words.sessionNote);
  await page.keyboard.press('Enter');
  await button('Note feedback').click();
  await field('Behaviour').fill('Asked first');
  await page
    .getByRole('dialog')
    .getByLabel(/what you suppose/)
    .fill(words.impression);
  await button('Note feedback').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await toPerson();
  await page.getByRole('link', { name: 'Write something' }).click();
  const fields = page.locator('textarea');
  await fields.nth(0).fill(words.likesFeedback);
  await fields.nth(1).fill(words.likesThanks);
  await fields.nth(2).fill(words.about);
  await fields.nth(2).blur();
  await isSaved(page);
});

/** Every screen, each with the words that stand on it while nothing is hidden. */
type Screen = readonly [string, () => Promise<void>, readonly Word[]];
const screens: readonly Screen[] = [
  [
    'Today',
    async () => {
      await leeway.page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Today' })
        .click();
      await leeway.page
        .getByRole('heading', { name: 'On the agenda' })
        .or(leeway.page.getByText(/On the agenda/))
        .first()
        .waitFor();
    },
    ['feedback', 'thanks'],
  ],
  ['the person', toPerson, ['pageNote', 'impression', 'feedback', 'thanks', 'about', 'evidence']],
  [
    'the growth page, unfolded',
    async () => {
      await toGrowth();
      const skill = leeway.page.getByRole('button', { name: 'Leading incidents', exact: true });
      await skill.waitFor();
      if ((await skill.getAttribute('aria-expanded')) === 'false') await skill.click();
    },
    ['evidence', 'levelWhy'],
  ],
  ...['Feedback and thanks', 'Notes', 'Sessions'].map(
    (filter): Screen => [
      `the filter ${filter}`,
      async () => {
        await toPerson();
        await leeway.page.getByText(filter, { exact: true }).first().click();
      },
      filter === 'Notes' ? ['pageNote'] : filter === 'Sessions' ? [] : ['feedback', 'thanks', 'impression'],
    ],
  ),
];

const go = async (hash: string) => {
  await leeway.page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
};

it('hides every one of them on every screen, and shows them again', async () => {
  const { page } = leeway;
  await toPerson();
  const at = await page.evaluate(() => window.location.hash.replace('#', ''));
  const all: typeof screens = [
    ...screens,
    ['the feedback board', () => go('/feedback'), ['feedback']],
    ['the details', () => go(`${at}/details`), ['about', 'likesFeedback', 'likesThanks']],
    ['the briefing', () => go(`${at}/briefing`), ['feedback', 'thanks', 'likesFeedback', 'likesThanks']],
    [
      'the session',
      async () => {
        await toPerson();
        await page
          .getByRole('link', { name: /One-on-one ·/ })
          .first()
          .click();
      },
      ['sessionNote', 'feedback', 'thanks'],
    ],
    [
      'the summary',
      async () => {
        await toPerson();
        await page
          .getByRole('link', { name: 'Summary' })
          .or(page.getByRole('button', { name: 'Summary' }))
          .first()
          .click();
        await page.getByRole('heading', { name: 'Include' }).waitFor();
        const show = page.getByRole('button', { name: 'Show the list' });
        if (await show.count()) await show.click();
        const unfold = page.getByRole('button', { name: /^Choose single entries/ });
        while (await unfold.count()) await unfold.first().click();
      },
      ['feedback', 'thanks', 'impression', 'pageNote'],
    ],
  ];
  for (const [name, open, expected] of all) {
    await open();
    for (const word of expected) await expect.poll(seen, { message: `${name}, shown` }).toContain(word);
    await page.keyboard.press('Control+.');
    await expect.poll(seen, { message: `${name}, hidden` }).toEqual([]);
    await open();
    await expect.poll(seen, { message: `${name}, opened hidden` }).toEqual([]);
    await page.keyboard.press('Control+.');
    await open();
    for (const word of expected) await expect.poll(seen, { message: `${name}, shown again` }).toContain(word);
  }
});

it('keeps the words of a dialog that is open when everything is hidden', async () => {
  const { page } = leeway;
  await toPerson();
  await noted('Note', () => field('Note').fill('Second'), 'Keep note');
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await field('Note').fill(`Half ${words.pageNote}`);
  await page.keyboard.press('Control+.');
  await expect.poll(seen).toEqual([]);
  await page.keyboard.press('Control+.');
  await expect.poll(() => field('Note').inputValue()).toBe(`Half ${words.pageNote}`);
});
