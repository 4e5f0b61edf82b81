import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPeople, openNotebook, person } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';
import { pdfText } from '#test/helpers/pdf-text.ts';
import { textOfWord } from '#test/helpers/word-text.ts';

// From a ladder and its evidence to a promotion case that opens as Word and as PDF.

const seen = {
  action: 'Ran the quorndale call from the first page to the all-clear',
  result: 'Back in forty minutes, and two teams changed their zephyrwick alerts',
};
const kept = 'Lost patience in the grimblestone review';
const gap = 'No evidence yet.';

let leeway: Leeway;

beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
  await openNotebook(leeway.page);
  await addPeople(leeway.page, 'Amara Osei');
});
afterAll(() => leeway.end());

const dialog = () => leeway.page.getByRole('dialog');

/** Goes to one of Amara's pages. */
const goTo = async (place: '/growth' | '/summary') => {
  const { page } = leeway;
  const href = await person(page, 'Amara Osei').getAttribute('href');
  await page.evaluate((to) => void (location.hash = to), `${href}${place}`);
};

const addEvidence = async (skill: string, action: string, result: string, who: string) => {
  const { page } = leeway;
  await page.getByRole('button', { name: `0 pieces of evidence for ${skill}`, exact: true }).click();
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await dialog().getByRole('textbox', { name: 'What Amara did' }).fill(action);
  await dialog().getByRole('textbox', { name: 'Result (optional)' }).fill(result);
  await dialog().getByText(who, { exact: true }).click();
  await dialog().getByRole('button', { name: 'Keep evidence' }).click();
  await dialog().waitFor({ state: 'detached' });
  await page.getByText(action).first().waitFor();
};

/** A ladder of three steps that expects twenty things on each. */
const ladder = [1, 2, 3].flatMap((step) =>
  Array.from(
    { length: 20 },
    (_, at) => `Engineers,Engineers skill ${at + 1},Step ${step},What ${at + 1} looks like on step ${step}`,
  ),
);

it('brings the ladder in', async () => {
  const { page } = leeway;
  await page.getByRole('navigation').getByRole('link', { name: 'Library' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Import' }).click();
  await dialog()
    .getByRole('textbox', { name: 'The text of a ladder' })
    .fill(['role,skill,level,expectation', ...ladder, ''].join('\n'));
  await dialog().getByRole('button', { name: 'Read it' }).click();
  await dialog().getByRole('button', { name: 'Add this ladder' }).click();
  await page.getByRole('grid', { name: 'Skills and steps of Engineers' }).waitFor();
});

it('says which step of a ladder Amara stands on', async () => {
  const { page } = leeway;
  await goTo('/growth');
  await page.getByRole('button', { name: 'Choose a step of a ladder' }).click();
  await dialog().getByRole('combobox', { name: 'Ladder' }).selectOption('Engineers');
  await dialog().getByText('2 Step 2', { exact: true }).click();
  await dialog().getByRole('button', { name: 'Choose this step' }).click();
  await page.getByRole('grid', { name: 'Skills of Amara: Engineers' }).waitFor();
});

it('keeps evidence for one expectation, and a doubt for herself', async () => {
  await addEvidence('Engineers skill 1', seen.action, seen.result, 'Amara and me');
  await addEvidence('Engineers skill 2', kept, '', 'Only me');
});

it('lays the case out by what the next step expects, and says where nothing was seen', async () => {
  const { page } = leeway;
  await goTo('/summary');
  await page.getByText('Promotion case', { exact: true }).click();
  const paper = page.getByRole('article');
  await paper.getByRole('heading', { name: 'What Step 3 expects' }).waitFor();
  await paper.getByText(seen.action).waitFor();
  expect(await paper.getByText(gap).count()).toBe(19);
  expect(await paper.innerText()).not.toContain('grimblestone');
});

/** Everything of the case that must be found, and the doubt that must not. */
const isWholeCase = (text: string) => {
  const words = text.replace(/\s+/g, ' ');
  const expected = ['Amara Osei', 'Promotion case', 'What Step 3 expects', seen.action, seen.result];
  for (const one of [...expected, ...Array.from({ length: 20 }, (_, at) => `Engineers skill ${at + 1}`)])
    expect(words).toContain(one);
  expect(words.split(gap)).toHaveLength(20);
  expect(words).not.toMatch(/grimblestone|[0-9a-f]{8}-[0-9a-f]{4}-7/);
};

it('opens as Word, with every expectation and its evidence', async () => {
  const { page } = leeway;
  const saved = await leeway.saved(async () => {
    await page.getByRole('button', { name: 'Other ways' }).click();
    await page.getByRole('menuitem', { name: 'Save as Word' }).click();
  });
  expect(saved.name).toMatch(/^summary-[\d-]+-to-[\d-]+\.docx$/);
  isWholeCase(textOfWord(saved.bytes));
  await page.getByText(/^Saved summary-.*\.docx/).waitFor();
});

it('opens as PDF, with the same and nothing of the program around it', async () => {
  const text = await pdfText(await leeway.savedPdf());
  isWholeCase(text);
  expect(text).not.toMatch(/Other ways|Only for you|Stays here/);
});

it('remembers the case on the timeline, asks for nothing outside, and the console stays silent', async () => {
  const { page } = leeway;
  await person(page, 'Amara Osei').click();
  await page.getByText('as Word').waitFor();
  expect(leeway.foreignRequests).toEqual([]);
  expect(leeway.errors).toEqual([]);
});
